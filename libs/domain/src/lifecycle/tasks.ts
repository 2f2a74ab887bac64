import type { CaseFacts } from './case.js';
import type { Lifecycle, RuleContext } from './definition.js';
import type { Draft } from './draft.js';
import { holdAll } from './rules.js';

/**
 * Closes the tasks that this decision made useless: what they ask for is done, or the case has left the stages
 * they belong to. Closing a task that is not open changes nothing, so nobody needs to know which are.
 */
export function closeTasks<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  before: F,
  draft: Draft<F>,
  context: RuleContext<W>,
): void {
  const after = draft.facts;
  if (after.seq === before.seq || before.seq === 0) return;
  for (const [key, task] of Object.entries(lifecycle.tasks)) {
    const left = task.within?.includes(before.stage) && !task.within.includes(after.stage);
    const done =
      task.doneWhen !== undefined &&
      holdAll(lifecycle, task.doneWhen, after, context) &&
      !holdAll(lifecycle, task.doneWhen, before, context);
    if (left || done) draft.consequences.push({ seq: after.seq, consequence: { closeTask: key } });
  }
}
