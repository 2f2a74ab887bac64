import { noteClockFailure, runCaseClock } from '@waymark/db';
import type { CaseActivities } from '@waymark/workflows';
import { attemptTime } from './attempt-time.js';
import { bareCode } from './failure.js';
import { noteTrouble } from './note-trouble.js';
import type { Tools } from './tools.js';

/** Reads a case and lets its clock act, where something is due. A failure is noted: the case's page shows it. */
export function runClock(tools: Tools): CaseActivities['runClock'] {
  const { orm, faults } = tools;
  return async ({ kind, id, now }) => {
    try {
      const state = await runCaseClock(orm.em.fork(), kind, id, now);
      faults('after-clock');
      return state;
    } catch (error) {
      const noted = noteClockFailure(orm.em.fork(), kind, id, bareCode(error), attemptTime());
      await noteTrouble(tools, { kind, id }, noted);
      throw error;
    }
  };
}
