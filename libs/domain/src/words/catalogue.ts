import type { Reason } from '../lifecycle/index.js';
import * as asks from './en/asks.js';
import * as common from './en/common.js';
import * as exchange from './en/exchange.js';
import * as exchangeClockWords from './en/exchange-clocks.js';
import * as exchangeNeedWords from './en/exchange-needs.js';
import * as matching from './en/matching.js';
import * as proposal from './en/proposal.js';
import * as sheets from './en/sheets.js';
import * as troubles from './en/troubles.js';

/** Every text the two lifecycles need, in English. Other languages have to have the same shape. */
export const english = {
  exchange: { ...exchange, ...exchangeClockWords, ...exchangeNeedWords },
  proposal,
  ...common,
  ...asks,
  ...matching,
  ...sheets,
  ...troubles,
} as const;

/** The catalogue's shape with plain texts at its ends: what a translation has to satisfy. */
export type Catalogue = Texts<typeof english>;
type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

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

const texts = flatten(english, '', new Map());

/** Every key with its English text. */
export const words: ReadonlyMap<string, string> = texts;

export const isWordKey = (key: string): key is WordKey => texts.has(key);

/**
 * Fills a text: `{name}` stands for a value, and a part in square brackets is left out when a value in it is missing.
 * @param values what stands in for the names; never read as a text with names itself
 */
export function fill(text: string, values: Values = {}): string {
  const has = (name: string) => values[name] !== undefined && values[name] !== '';
  const known = text.replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => has(name!)) ? part : '',
  );
  return known.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

/** The text of a key. */
export const say = (key: WordKey, values?: Values): string => fill(texts.get(key)!, values);

/**
 * The text of a key that came from data.
 * @throws RangeError for a key that the catalogue does not have
 */
export function sayAny(key: string, values?: Values): string {
  if (!isWordKey(key)) throw new RangeError(`The catalogue has no text for ${key}.`);
  return say(key, values);
}

/** A reason in words. What a report's form finds wrong brings its own sentence along. */
export function sayReason(reason: Reason & { readonly message?: string }): string {
  if (isWordKey(reason.key)) return say(reason.key, reason.values);
  return reason.message ?? 'This answer needs another look.';
}
