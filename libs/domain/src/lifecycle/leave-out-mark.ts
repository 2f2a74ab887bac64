import type { CaseFacts } from './case.js';
import { openMarks } from './clock-marks.js';
import type { Lifecycle, RuleContext } from './definition.js';

/**
 * Passes over the first mark that is due, because it cannot fire: it is remembered like a reminder that came too late.
 * @param context `now` as a UTC instant
 * @returns the facts with it, and which one it was; null when nothing is due
 */
export function leaveOutMark<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): { readonly facts: F; readonly clock: string; readonly mark: string } | null {
  const due = openMarks(lifecycle, facts, context)[0];
  if (!due || due.at > context.now) return null;
  const marks = { ...facts.marks, [due.key]: { at: context.now, outcome: 'skipped' as const } };
  return { facts: { ...facts, marks }, clock: due.clock, mark: due.mark.key };
}
