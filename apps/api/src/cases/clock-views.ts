import type { ClockView } from '@waymark/contract';
import { type CaseFacts, clockSentence, type Lifecycle, type RuleContext, upcoming } from '@waymark/domain';

/** What the clock will do if nobody does anything, soonest first. */
export function clockViews<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): ClockView[] {
  return upcoming(lifecycle, facts, context).map(({ at, day, clock, mark, remind, task, act }) => ({
    key: `${clock}.${mark}`,
    at,
    day,
    sentence: clockSentence(lifecycle.kind, clock, mark),
    does: [...(remind ? ['reminder'] : []), ...(task ? ['task'] : []), ...(act ? ['act'] : [])],
  }));
}
