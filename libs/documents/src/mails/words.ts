import { inReadingOrder } from '@waymark/domain';
import { dayAndTime, longDay, shortDay, shortDays } from '../texts/dates.js';
import type { MailCatalogue, MailData } from './mail.js';

/** Values by the name they have in the texts, all of them words. */
export type Values = Readonly<Record<string, string | undefined>>;

// No line break and no other sign that a mail header or a terminal would obey.
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** The data of a mail as words of its language. People's own text keeps its line breaks, names do not have any. */
export function valuesOf(data: MailData, language: string): Values {
  const day = (value: string | undefined) => value && shortDay(value, language);
  const long = (value: string | undefined) => value && longDay(value, language);
  const plain = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      value === undefined || value === '' ? undefined : oneLine(String(value)),
    ]),
  );
  return {
    ...plain,
    reason: data.reason?.trim() || undefined,
    text: data.text?.trim() || undefined,
    comments: data.comments?.trim() || undefined,
    when: data.when && dayAndTime(data.when, language),
    due: day(data.due),
    until: day(data.until),
    start: long(data.start),
    end: long(data.end ?? data.start),
    visit: data.start && shortDays(data.start, data.end ?? data.start, language),
  };
}

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const lacks = (text: string, values: Values): boolean =>
  names(text).some((name) => values[name] === undefined);

/** The template without those `[optional parts]` that lack a value. */
const withoutOptions = (template: string, values: Values): string =>
  template.replace(/\[([^\]]*)\]/g, (_, part: string) => (lacks(part, values) ? '' : part));

// One pass: what stands in a value is never taken for a template.
const put = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);

/** A sentence that must be said: what is missing is said in general words. */
export const say = (template: string, values: Values, { general }: MailCatalogue): string => {
  const known: Values = { ...general, ...definedOf(values) };
  return put(withoutOptions(template, values), known);
};

/** A sentence that is left out when a value in it is missing. */
export function sayIfKnown(template: string, values: Values): string | null {
  const text = withoutOptions(template, values);
  return lacks(text, values) ? null : put(text, values);
}

const definedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A subject: one line, not so long that programs cut off what matters. */
export function subjectLine(text: string, longest = 150): string {
  const line = inReadingOrder(oneLine(text));
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
