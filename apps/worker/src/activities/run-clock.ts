import { runCaseClock } from '@waymark/db';
import type { CaseActivities } from '@waymark/workflows';
import type { Tools } from './tools.js';

/** Reads a case and lets its clock act, where something is due. */
export function runClock({ orm }: Tools): CaseActivities['runClock'] {
  return ({ kind, id, now }) => runCaseClock(orm.em.fork(), kind, id, now);
}
