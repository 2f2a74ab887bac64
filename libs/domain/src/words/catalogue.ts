import type { Reason } from '../lifecycle/index.js';
import { isProblemKey, problemMessage } from '../forms/problems.js';
import { sayMoment } from './dates.js';
import { english } from './english.js';
import { agreed } from '../languages/agreement.js';
import { localeOf, type KnownLanguage, type OfferedLanguage } from '../languages/known.js';
import { learntPart } from '../languages/pack.js';
import { spokenLanguage } from './languages.js';

/** `exchange.stage.proposed`, `input.required`: every key there is. */
export type WordKey = Paths<typeof english>;
type Paths<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Paths<T[Key]>}`;
}[keyof T & string];

export type Values = Readonly<Record<string, string | number | undefined>>;

function flatten(part: object, before: string, into: Map<string, string>): Map<string, string> {
  for (const [key, inner] of Object.entries(part)) {
    if (typeof inner === 'string') into.set(`${before}${key}`, inner);
    else flatten(inner as object, `${before}${key}.`, into);
  }
  return into;
}

const englishWords: ReadonlyMap<string, string> = flatten(english, '', new Map());
const made = new Map<KnownLanguage, ReadonlyMap<string, string>>();

/** Every key with its text in a language; in English while the language has not been learnt. */
export function wordsIn(language: KnownLanguage): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known) return known;
  const learnt = learntPart(language, 'words');
  if (!learnt) return englishWords;
  const words = flatten(learnt, '', new Map());
  made.set(language, words);
  return words;
}

export const isWordKey = (key: string): key is WordKey => englishWords.has(key);

/**
 * Fills a text: `{name}` stands for a value, and a part in square brackets is left out when a value in it is missing.
 * @param values what stands in for the names; never read as a text with names itself
 */
export function fill(text: string, values: Values = {}): string {
  if (!/[[{]/.test(text)) return text;
  const has = (name: string) => values[name] !== undefined && values[name] !== '';
  const known = text.replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => has(name!)) ? part : '',
  );
  return known.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

/** The text of a key in the language of whoever it is said to. */
export const say = (key: WordKey, values?: Values): string => sayIn(spokenLanguage(), key, values);

/** The text of a key in a language of its own: for what everybody reads alike. */
export const sayIn = (language: OfferedLanguage, key: WordKey, values: Values = {}): string =>
  fill(agreed(language, wordsIn(language).get(key)!, values), values);

/**
 * The text of a key that came from data.
 * @throws RangeError for a key that the catalogue does not have
 */
export function sayAny(key: string, values?: Values): string {
  if (!isWordKey(key)) throw new RangeError(`The catalogue has no text for ${key}.`);
  return say(key, values);
}

/** A reason names a moment as it is stored; whoever reads it gets day and hour in Brussels. */
const withMoment = (values: Values = {}): Values =>
  values['at'] === undefined ? values : { ...values, at: sayMoment(String(values['at'])) };

/** A reason in words. What a form finds wrong names its own key and limit, as it is kept with a result. */
export function sayReason(reason: Reason & { readonly message?: string }): string {
  if (isWordKey(reason.key)) return say(reason.key, withMoment(reason.values));
  if (isProblemKey(reason.key)) return problemMessage(reason.key, reason.values?.['n']);
  return reason.message ?? say('sentence.anotherLook');
}

/** `day` for 1 and `days` for 2, as the language spoken now counts. */
export function sayMuch(what: keyof typeof english.match.much, count: number): string {
  const form = new Intl.PluralRules(localeOf(spokenLanguage())).select(count) === 'one' ? 'one' : 'other';
  return say(`match.much.${what}.${form}`);
}
