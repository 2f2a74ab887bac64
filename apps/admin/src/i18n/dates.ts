import { localeOf, spokenLanguage, withFirst } from '@waymark/domain';

const zone = 'Europe/Brussels';

/** Formats a moment in the language spoken now; each formatter is made once a language. */
function format(options: Intl.DateTimeFormatOptions) {
  const made = new Map<string, Intl.DateTimeFormat>();
  const here = () => {
    const locale = localeOf(spokenLanguage());
    const known = made.get(locale) ?? new Intl.DateTimeFormat(locale, options);
    made.set(locale, known);
    return known;
  };
  return {
    format: (date: Date) => withFirst(here().format(date), spokenLanguage()),
    formatRange: (from: Date, to: Date) => withFirst(here().formatRange(from, to), spokenLanguage()),
  };
}

const dayNear = format({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthShort = format({ month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayShort = format({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayFar = format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthYear = format({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayShort = format({ weekday: 'short', timeZone: 'UTC' });
const clock = format({ hour: '2-digit', minute: '2-digit', timeZone: zone });
const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const relative = () => new Intl.RelativeTimeFormat(localeOf(spokenLanguage()), { numeric: 'auto' });

const msADay = 86_400_000;

/** The calendar day in Brussels of a day or an instant: `2025-11-18`. */
export function dayOf(value: string): string {
  return value.length === 10 ? value : brusselsDay.format(new Date(value));
}

/** Days from one value to another by the Brussels calendar; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / msADay);
}

export const today = () => brusselsDay.format(new Date());

/** "Tue 18 Nov" within half a year, "18 Nov 2025" further away. */
export function day(value: string | null | undefined): string {
  if (!value) return '';
  const date = new Date(`${dayOf(value)}T00:00:00Z`);
  return (Math.abs(daysBetween(today(), value)) <= 180 ? dayNear : dayFar).format(date);
}

/** Always with its year, for tables and titles. */
export function dayWithYear(value: string | null | undefined): string {
  return value ? dayFar.format(new Date(`${dayOf(value)}T00:00:00Z`)) : '';
}

/** "Tue", of a day. */
export const weekdayName = (value: string): string =>
  weekdayShort.format(new Date(`${dayOf(value)}T00:00:00Z`));

export function month(value: string): string {
  return monthYear.format(new Date(`${dayOf(value)}T00:00:00Z`));
}

/** "17–20 Nov 2025", as short as the two days allow. */
export function span(start: string | null | undefined, end: string | null | undefined): string {
  if (!start) return '';
  if (!end || end === start) return dayWithYear(start);
  return dayFar
    .formatRange(new Date(`${dayOf(start)}T00:00:00Z`), new Date(`${dayOf(end)}T00:00:00Z`))
    .replace(/^(\d+)\s*–\s*(\d+ )/, '$1–$2');
}

/** "Dec 2026 – Jul 2027": for periods of which the day hardly matters. */
export function monthSpan(start: string | null | undefined, end: string | null | undefined): string {
  if (!start) return '';
  return monthShort.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end ?? start}T00:00:00Z`));
}

/** The same without the year while it is near: for tables. */
export function nearSpan(start: string | null | undefined, end: string | null | undefined): string {
  if (!start || Math.abs(daysBetween(today(), start)) > 180) return span(start, end);
  const days = dayShort.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end ?? start}T00:00:00Z`));
  return days.replace(/^(\d+)\s*–\s*(\d+ )/, '$1–$2');
}

/** "14:05", by the clock in Brussels. */
export const time = (value: string) => clock.format(new Date(value));

/** "Tue 18 Nov, 14:05". */
export const moment = (value: string) => (value.length === 10 ? day(value) : `${day(value)}, ${time(value)}`);

/** "in 3 days", "yesterday"; for tooltips and for what is late. */
export function fromNow(value: string): string {
  const days = daysBetween(today(), value);
  if (Math.abs(days) < 45) return relative().format(days, 'day');
  if (Math.abs(days) < 540) return relative().format(Math.round(days / 30.4), 'month');
  return relative().format(Math.round(days / 365), 'year');
}
