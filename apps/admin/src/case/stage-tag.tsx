import type { AnyCaseKind } from '../api/cases.js';
import { Tag, type Tone } from '../ui/tag.js';
import { standsStill } from './lifecycles.js';

interface Props {
  kind: AnyCaseKind;
  stage: string;
  label: string;
  over: string | null;
}

/** Where a case stands, in the lifecycle's own word. A hold and an end look like one. */
export function StageTag({ kind, stage, label, over }: Props) {
  const ended: Tone | undefined = over === 'done' ? 'done' : over === 'stopped' ? 'stopped' : undefined;
  return <Tag tone={ended ?? (standsStill(kind, stage) ? 'held' : 'quiet')}>{label}</Tag>;
}
