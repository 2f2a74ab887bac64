import { addDays, dayOf, type Day, deadlineOf, type Lifecycle, type RuleContext } from '@waymark/domain';
import type { CaseFacts } from '@waymark/domain';

/** The columns of a case that say what its clock does next. */
export interface NextColumns {
  readonly dueAt: Date | null;
  /** `clock.mark`. */
  readonly dueMark: string | null;
}

/** What the clock does next, and the Brussels day it belongs to. */
export function nextMarkOf<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  { dueAt, dueMark }: NextColumns,
): { day: Day; clock: string; mark: string } | null {
  const [clock, mark] = dueMark?.split('.') ?? [];
  if (!dueAt || !clock || !mark) return null;
  const found = lifecycle.clocks[clock]?.marks.find(({ key }) => key === mark);
  const day = dayOf(dueAt.toISOString());
  // The end of a day is the first moment of the next one.
  return { day: found?.at === 'end-of-day' ? addDays(day, -1) : day, clock, mark };
}

/** Last day for what the case waits for. Depends on facts and settings only, so lists need not load a world. */
export function untilOf<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: Omit<RuleContext<W>, 'world'>,
): Day | null {
  return deadlineOf(lifecycle, facts, context as RuleContext<W>);
}
