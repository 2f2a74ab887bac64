// English as it is written in Europe: 3 December 2025.
const locale = (language: string) => (language === 'en' ? 'en-GB' : language);

/** Making a formatter takes a thousand times as long as using it, and there are few of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), options);
  formats.set(key, known);
  return known;
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
