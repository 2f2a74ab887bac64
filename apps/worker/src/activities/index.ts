import { Context } from '@temporalio/activity';
import type { CaseActivities, CaseRef } from '@waymark/workflows';
import { activityFailures } from '../metrics/figures.js';
import { applyAction } from './apply-action.js';
import { deliverEffects } from './deliver-effects.js';
import { bareCode, bareFailure, isNotYet, placesOf } from './failure.js';
import { runClock } from './run-clock.js';
import type { Tools } from './tools.js';

/** Failures leave an activity as bare codes; here is the only place where what they said is looked at. */
function guarded<Input extends CaseRef, Output>(
  { logger }: Tools,
  name: keyof CaseActivities,
  activity: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  return async (input) => {
    try {
      return await activity(input);
    } catch (error) {
      if (isNotYet(error)) throw error;
      activityFailures.inc({ activity: name });
      const { attempt } = Context.current().info;
      const { kind, id } = input;
      logger.warn(
        { activity: name, kind, id, attempt, code: bareCode(error), at: placesOf(error) },
        'failed',
      );
      throw bareFailure(error);
    }
  };
}

/** Everything the workflows ask for, working with these tools. */
export function caseActivities(tools: Tools): CaseActivities {
  return {
    applyAction: guarded(tools, 'applyAction', applyAction(tools)),
    runClock: guarded(tools, 'runClock', runClock(tools)),
    deliverEffects: guarded(tools, 'deliverEffects', deliverEffects(tools)),
  };
}
