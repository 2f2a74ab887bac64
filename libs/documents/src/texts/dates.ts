import { localeOf, offeredLanguage, withFirst } from '@waymark/domain';

const ours = (language: string) => offeredLanguage(language) ?? 'en';

/** Making a formatter takes a thousand times as long as using it, and there are few of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(ours(language)), options);
  formats.set(key, known);
  return {
    format: (date: Date) => withFirst(known.format(date), ours(language)),
    formatRange: (from: Date, to: Date) => withFirst(known.formatRange(from, to), ours(language)),
  };
}

/** A calendar day with its weekday, `2025-11-18` to `Tuesday 18 November 2025`. */
export const longDay = (day: string, language = 'en'): string =>
  format(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** From one day to another with their weekdays, `Tuesday 18 November – Thursday 20 November 2025`; a single day alone. */
export const longDays = (from: string, to: string, language = 'en'): string =>
  from === to
    ? longDay(from, language)
    : format(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));

/** A calendar day beside other words, `2025-11-18` to `Tue 18 Nov`. */
export const briefDay = (day: string, language = 'en'): string =>
  format(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A calendar day for subjects, `2025-11-18` to `18 Nov 2025`. */
export const shortDay = (day: string, language = 'en'): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Days from one to another, `18–20 Nov 2025`; a single day alone. */
export const shortDays = (from: string, to: string, language = 'en'): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );

/** The day in Brussels on which an instant falls, in words. */
export const instantInWords = (instant: Date, language = 'en'): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' }).format(
    instant,
  );

/** An instant as it is said in Brussels, `Tuesday 20 July 2027 at 11:00 CEST`. */
export const dayAndTime = (instant: string, language = 'en'): string =>
  format(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Brussels',
    timeZoneName: 'short',
  }).format(new Date(instant));

/** A month in words, `2025-11` to `November 2025`. */
export const monthInWords = (month: string, language = 'en'): string =>
  format(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** From one month to another: `November 2025`, `November – December 2025`; empty when nothing is known. */
export function monthsInWords(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language = 'en',
): string {
  if (from === null) return '';
  if (to === null || to === from) return monthInWords(from, language);
  if (to.slice(0, 4) !== from.slice(0, 4))
    return `${monthInWords(from, language)} – ${monthInWords(to, language)}`;
  const first = format(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${from}-01T00:00:00Z`));
  return `${first} – ${monthInWords(to, language)}`;
}
