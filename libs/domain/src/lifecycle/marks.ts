import { millisecondsBetween } from '../deadlines/brussels.js';
import type { CaseFacts, MarkRecord } from './case.js';
import type { DueMark } from './clock-marks.js';
import type { RuleContext } from './definition.js';
import { record, type Draft } from './draft.js';

export const dayLong = 24 * 60 * 60 * 1000;

/** Keeps how a mark ended, so that it does not fire again. */
export function remember<F extends CaseFacts>(
  draft: Draft<F>,
  due: DueMark,
  outcome: MarkRecord['outcome'],
  { now }: RuleContext<unknown>,
): void {
  draft.facts = { ...draft.facts, marks: { ...draft.facts.marks, [due.key]: { at: now, outcome } } };
}

/** Was the same reminder sent within a day, on an earlier entry into the stage or for an earlier date? */
export function wasJustSent(
  facts: CaseFacts,
  { clock, mark }: Pick<DueMark, 'clock' | 'mark'>,
  { now }: RuleContext<unknown>,
): boolean {
  const same = `${clock}.${mark.key}#`;
  return Object.entries(facts.marks).some(
    ([key, { at, outcome }]) =>
      key.startsWith(same) && outcome === 'sent' && millisecondsBetween(at, now) < dayLong,
  );
}

/** Tells in the story what became of a mark, in the clock's name. */
export function recordMark<F extends CaseFacts>(
  draft: Draft<F>,
  type: string,
  data: Readonly<Record<string, unknown>>,
  context: RuleContext<unknown>,
): void {
  const { stage } = draft.facts;
  record(
    draft,
    { type, action: 'clock', actorId: null, onBehalf: null, from: stage, to: stage, data },
    context,
  );
}
