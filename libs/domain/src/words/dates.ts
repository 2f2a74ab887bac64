import { dayOf, timeZone } from '../deadlines/index.js';
import type { Day, Instant } from '../lifecycle/index.js';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** `18 Nov 2025`, in Brussels. */
export const sayDay = (moment: Instant | Day): string =>
  // Noon, so that the day is the same whatever the zone the text is made in.
  dayFormat.format(new Date(`${dayOf(moment)}T12:00:00Z`));

const monthFormat = new Intl.DateTimeFormat('en-GB', { timeZone, month: 'long', year: 'numeric' });

/** `November 2025`, in Brussels. */
export const sayMonth = (moment: Instant | Day): string =>
  monthFormat.format(new Date(`${dayOf(moment)}T12:00:00Z`));

/** `a`, `a and b`, `a, b and c`. */
export function sayList(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** With a capital at the beginning. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
