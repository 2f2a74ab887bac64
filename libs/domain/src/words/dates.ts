import { dayOf, timeZone } from '../deadlines/index.js';
import type { Day, Instant } from '../lifecycle/index.js';
import { localeOf, type OfferedLanguage } from '../languages/known.js';
import { spokenLanguage } from './languages.js';

/** Making a formatter takes a thousand times as long as using it, and there are few of them. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatted(moment: Instant | Day, kind: string, options: Intl.DateTimeFormatOptions): string {
  const language = spokenLanguage();
  const key = `${language} ${kind}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options });
  made.set(key, format);
  // Noon, so that the day is the same whatever the zone the text is made in.
  return withFirst(format.format(new Date(`${dayOf(moment)}T12:00:00Z`)), language);
}

/** What the first of a month is called where it is more than a number: Intl does not know that. */
const first: Readonly<Partial<Record<OfferedLanguage, string>>> = { fr: '1er', it: '1º' };

/** A date with the first of a month as its language writes it. */
export const withFirst = (text: string, language: OfferedLanguage): string =>
  text.replace(/(?<!\d)1(?=\s\p{L})/gu, first[language] ?? '1');

/** `18 Nov 2025`, in Brussels. */
export const sayDay = (moment: Instant | Day): string =>
  formatted(moment, 'day', { day: 'numeric', month: 'short', year: 'numeric' });

/** `18 Nov 2025, 14:30`, in Brussels. */
export function sayMoment(moment: Instant): string {
  const language = spokenLanguage();
  const time = new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' });
  return `${sayDay(moment)}, ${time.format(new Date(moment))}`;
}

/** `November 2025`, in Brussels. */
export const sayMonth = (moment: Instant | Day): string =>
  formatted(moment, 'month', { month: 'long', year: 'numeric' });

const lists = new Map<OfferedLanguage, Intl.ListFormat>();

/** `a`, `a and b`, `a, b and c`. */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  const language = spokenLanguage();
  const format = lists.get(language) ?? new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  lists.set(language, format);
  return format.format(names);
}

/** With a capital at the beginning. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(spokenLanguage()) + text.slice(1);

/** A label as it stands inside a sentence: with a small letter, but in German, whose nouns keep their capitals. */
export const insideSentence = (text: string): string =>
  spokenLanguage() === 'de' ? text : text.charAt(0).toLowerCase() + text.slice(1);
