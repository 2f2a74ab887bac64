import { addDays } from '../deadlines/brussels.js';
import type { CaseRole, Day } from '../lifecycle/index.js';

export interface Waited {
  /** Roles the case waits for, as its lifecycle says. */
  readonly waitingOn: readonly CaseRole[];
  /** Last day for what is awaited. */
  readonly until: Day | null;
}

/** Days looked ahead, today among them. */
export const weekDays = 7;

/**
 * Does this case slip within the coming week if nobody does anything? Only people can be late: what waits for time
 * alone comes by itself.
 * @param waited on whom it waits and until when
 * @param today the Brussels day on which it is asked
 * @returns the day on which it slips; null for no, and for what has slipped already
 */
export function slipsOn({ waitingOn, until }: Waited, today: Day): Day | null {
  if (until === null || !waitingOn.some((role) => role !== 'clock')) return null;
  return until >= today && until < addDays(today, weekDays) ? until : null;
}
