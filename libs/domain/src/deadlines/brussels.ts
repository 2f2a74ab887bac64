import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '../lifecycle/case.js';

/** All of the domain's days are days in Brussels, where the secretariat sits. */
export const timeZone = 'Europe/Brussels';

/** The hour at which people begin to work: reminders reach them then. Never inside a change of the clocks. */
const morningHour = 8;

const toInstant = (zoned: Temporal.ZonedDateTime): Instant => new Date(zoned.epochMilliseconds).toISOString();

const zonedAt = (day: Day, hour: number): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) });

/** The last answers: a list asks for the same few moments, the present one above all, again for each of its rows. */
const known = new Map<Instant, Day>();
const mostKnown = 2_000;

/**
 * The Brussels day an instant falls on. A day is given back as it is.
 *
 * @throws RangeError for a text that names no moment
 */
export function dayOf(moment: Instant | Day): Day {
  if (moment.length === 10) return moment;
  const before = known.get(moment);
  if (before !== undefined) return before;
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  if (known.size >= mostKnown) known.clear();
  known.set(moment, day);
  return day;
}

/** 00:00 Brussels of that day, as a UTC instant. */
export const startOfDay = (day: Day): Instant => toInstant(zonedAt(day, 0));

/** 08:00 Brussels of that day, as a UTC instant; the same hour on the wall in summer and in winter. */
export const morningOf = (day: Day): Instant => toInstant(zonedAt(day, morningHour));

/** 24:00 Brussels of that day: the first instant that no longer belongs to it. */
export const endOfDay = (day: Day): Instant => startOfDay(addDays(day, 1));

const dayLong = 24 * 60 * 60 * 1000;

/**
 * Counted in UTC, where every day is as long as the next: clocks ask this for each mark of each case.
 * @param days calendar days, negative for earlier ones
 */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayLong).toISOString().slice(0, 10);

/** @param months calendar months, negative for earlier ones; 31 August and one month is 30 September */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/**
 * Monday to Friday. Public holidays count as working days: they differ between the countries of the two sides,
 * and a deadline a day too early for one of them would be worse than one that is the same for all.
 */
export function addWorkingDays(day: Day, workingDays: number): Day {
  const step = workingDays < 0 ? -1 : 1;
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(workingDays); left > 0;) {
    date = date.add({ days: step });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date.toString();
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayLong;

/** A day that is in the calendar, written `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

/** Milliseconds from the first instant to the second. */
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** The later of two moments of the same kind, either of which may be missing. */
export function laterOf<T extends Instant | Day>(a: T, b: T | null | undefined): T {
  return b && b > a ? b : a;
}
