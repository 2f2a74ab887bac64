import { stageEdges } from './reach.js';
import type { LifecycleShape } from './shape.js';

const idOf = (stage: string): string => stage.replaceAll('-', '_');

/** Lines of a Mermaid state diagram: one arrow for each pair of stages, labelled with all that leads along it. */
export function stateDiagram(lifecycle: LifecycleShape, nameOf: (stage: string) => string): string[] {
  const arrows = new Map<string, string[]>();
  for (const { from, to, label } of stageEdges(lifecycle)) {
    const arrow = `${idOf(from)} --> ${idOf(to)}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), label]);
  }
  const beginnings = Object.entries(lifecycle.actions).filter(([, { from }]) => from === 'new');
  return [
    'stateDiagram-v2',
    ...Object.keys(lifecycle.stages).map((stage) => `  state "${nameOf(stage)}" as ${idOf(stage)}`),
    ...beginnings.map(([name, { to }]) => `  [*] --> ${idOf(to)}: ${name}`),
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join(', ')}`),
    ...Object.entries(lifecycle.stages).flatMap(([stage, { over }]) =>
      over ? [`  ${idOf(stage)} --> [*]`] : [],
    ),
  ];
}
