import type { ClockView } from '@waymark/contract';
import {
  type Actor,
  type CaseFacts,
  clockSentence,
  type Lifecycle,
  reminderActions,
  type RuleContext,
  upcoming,
} from '@waymark/domain';
import { actionView } from './action-views.js';

/** What the clock will do if nobody does anything, soonest first, and what the viewer may do about it. */
export function clockViews<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  actor: Actor,
  context: RuleContext<W>,
): ClockView[] {
  return upcoming(lifecycle, facts, context).map(({ at, day, clock, mark, remind, task, act }) => ({
    key: `${clock}.${mark}`,
    at,
    day,
    sentence: clockSentence(lifecycle.kind, clock, mark),
    actions: reminderActions(lifecycle, facts, actor, context, `${clock}.${mark}`).map((action) =>
      actionView(lifecycle.kind, action),
    ),
    does: [...(remind ? ['reminder'] : []), ...(task ? ['task'] : []), ...(act ? ['act'] : [])],
  }));
}
