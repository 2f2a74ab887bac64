import type { Day, ProgrammeHalfDay } from '@waymark/domain';

/** Days one after the other on which nothing is planned. */
export interface FreeDays {
  readonly from: Day;
  readonly to: Day;
  readonly halfDays: readonly ProgrammeHalfDay[];
}

/** A working week is read at a glance; what is longer would push everything else off the page. */
const mostDaysShown = 5;

const isFree = (day: readonly ProgrammeHalfDay[]) => day.every(({ entries }) => entries.length === 0);

/**
 * The programme with long runs of free days put together.
 * @param halfDays in the order of time
 */
export function withFreeDaysTogether(
  halfDays: readonly ProgrammeHalfDay[],
): readonly (ProgrammeHalfDay | FreeDays)[] {
  const names = [...new Set(halfDays.map(({ day }) => day))];
  const days = names.map((name) => halfDays.filter(({ day }) => day === name));
  const told: (ProgrammeHalfDay | FreeDays)[] = [];
  for (let index = 0; index < days.length;) {
    const busy = days.findIndex((day, later) => later >= index && !isFree(day));
    const run = days.slice(index, busy === -1 ? days.length : busy);
    const free = run.flat();
    if (run.length > mostDaysShown) told.push({ from: free[0]!.day, to: free.at(-1)!.day, halfDays: free });
    else told.push(...free);
    index += run.length;
    told.push(...(days[index] ?? []));
    index += 1;
  }
  return told;
}
