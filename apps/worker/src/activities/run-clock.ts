import { noteClockFailure, runCaseClock } from '@waymark/db';
import type { CaseActivities } from '@waymark/workflows';
import { attemptTime } from './attempt-time.js';
import { bareCode } from './failure.js';
import type { Tools } from './tools.js';

/**
 * Reads a case and lets its clock act, where something is due. A failure is noted, so that the page of the case shows
 * it; where even that cannot be written, the next try may.
 */
export function runClock({ orm, logger, faults }: Tools): CaseActivities['runClock'] {
  return async ({ kind, id, now }) => {
    try {
      const state = await runCaseClock(orm.em.fork(), kind, id, now);
      faults('after-clock');
      return state;
    } catch (error) {
      const noted = noteClockFailure(orm.em.fork(), kind, id, bareCode(error), attemptTime());
      await noted.catch((failure: unknown) =>
        logger.warn({ kind, id, code: bareCode(failure) }, 'a trouble could not be noted'),
      );
      throw error;
    }
  };
}
