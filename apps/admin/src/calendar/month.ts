import { addDays } from '@waymark/domain';

const daysInWeek = 7;
/** Monday is 0. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % daysInWeek;

/** `2025-11` of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months later; earlier for a negative number. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Is this a month as it stands in an address? */
export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);

/**
 * The weeks of a month, Monday first: whole weeks, so that the first and the last hold days of its neighbours.
 * @param month `2025-11`
 * @returns lists of seven days each
 */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = addDays(first, -weekday(first)); monday < end; monday = addDays(monday, daysInWeek))
    weeks.push(Array.from({ length: daysInWeek }, (_day, index) => addDays(monday, index)));
  return weeks;
}
