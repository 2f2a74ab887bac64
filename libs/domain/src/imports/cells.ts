import { isDay } from '../deadlines/brussels.js';
import { formats, languages, topics, type Code } from '../vocabulary/index.js';
import { learntNames } from '../languages/pack.js';
import { foldSpaces } from '../words/fold-text.js';
import type { Held } from './past-exchange.js';

/** What people write where they do not know. It says the same as an empty cell. */
const notKnownWords = new Set(
  [
    'not known',
    'unknown',
    'n/a',
    'na',
    'n.a.',
    '?',
    '-',
    '–',
    'inconnu',
    'inconnue',
    'pas connu',
    'non connu',
  ].map(foldSpaces),
);
export const isNotKnown = (text: string): boolean =>
  text.trim() === '' || notKnownWords.has(foldSpaces(text));

const heldWords: Readonly<Record<string, Held>> = {
  yes: 'yes',
  y: 'yes',
  oui: 'yes',
  held: 'yes',
  true: 'yes',
  x: 'yes',
  '1': 'yes',
  no: 'no',
  n: 'no',
  non: 'no',
  'not held': 'no',
  cancelled: 'no',
  annule: 'no',
  false: 'no',
  '0': 'no',
};

/** @returns null for a word that means neither yes nor no nor not known */
export const heldOf = (text: string): Held | null =>
  isNotKnown(text) ? 'not-known' : (heldWords[foldSpaces(text)] ?? null);

const two = (part: string): string => part.padStart(2, '0');
const lastOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${two(String(new Date(Date.UTC(year, number, 0)).getUTCDate()))}`;
};

/** A day, or the month in which it fell where no more is known. */
export interface ReadDay {
  readonly first: string;
  readonly last: string;
  readonly monthOnly: boolean;
}

/**
 * Reads `2024-11-18`, `18/11/2024`, `18.11.2024`, or a month as `2024-11` or `11/2024`. A day with its month first is
 * not guessed at: `11/18/2024` is no day.
 */
export function readDay(text: string): ReadDay | null {
  const written = text.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T[\d:.]+Z?)?$/.exec(written);
  const usual = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(written);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : usual ? [usual[3], usual[2], usual[1]] : [];
  if (!year || !month) return null;
  const whole = `${year}-${two(month)}`;
  if (!isDay(`${whole}-01`)) return null;
  if (!day) return { first: `${whole}-01`, last: lastOf(whole), monthOnly: true };
  const exact = `${whole}-${two(day)}`;
  return isDay(exact) ? { first: exact, last: exact, monthOnly: false } : null;
}

/** A whole number of people; null for anything else. */
export const readCount = (text: string): number | null =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null;

function codeIn(list: readonly Code[], text: string): string | null {
  const wanted = foldSpaces(text);
  return (
    list.find(({ code, name }) =>
      [code, name, ...learntNames(code)].some((one) => foldSpaces(one) === wanted),
    )?.code ?? null
  );
}

/** Ways to write a format that people use besides its name. */
const formatAliases: Readonly<Record<string, string>> = {
  shadowing: 'SM-JOB-SHDW',
  'job-shadowing': 'SM-JOB-SHDW',
  visit: 'RSP-STUDY-VISIT',
  delegation: 'RSP-DELEGATION',
  'bilateral exchange': 'RSP-DELEGATION',
  combined: 'RSP-COMBINED',
  online: 'RSP-ONLINE',
};
export const readFormat = (text: string): string | null =>
  codeIn(formats, text) ?? formatAliases[foldSpaces(text)] ?? null;

export const readLanguage = (text: string): string | null =>
  codeIn(languages, text) ??
  languages.find(({ endonym }) => foldSpaces(endonym) === foldSpaces(text))?.code ??
  null;

/**
 * Topics by code or name, apart by semicolons or lines.
 * @returns the codes, and the words that are no topic
 */
export function readTopics(text: string): { readonly codes: string[]; readonly unknown: string[] } {
  const parts = text.split(/[;|\n]+/).flatMap((part) => (part.trim() ? [part.trim()] : []));
  const found = parts.map((part) => ({ part, code: codeIn(topics, part) }));
  return {
    codes: [...new Set(found.flatMap(({ code }) => code ?? []))],
    unknown: found.flatMap(({ part, code }) => (code === null ? [part] : [])),
  };
}
