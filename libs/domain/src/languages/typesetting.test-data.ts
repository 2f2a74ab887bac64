import type { KnownLanguage } from './known.js';

const found = (text: string, ...faults: RegExp[]): string[] =>
  faults.flatMap((fault) => fault.exec(text)?.[0] ?? []);
const count = (text: string, sign: string) => text.split(sign).length - 1;
const pairs = (text: string, open: string, close: string): string[] =>
  count(text, open) === count(text, close) ? [] : [`${open}…${close}`];

/** Straight quotes and dots, and blanks where none belong. Values in braces and our own brackets are apart. */
const everywhere = (text: string) => found(text, /'|"|\.\.\.| {2}/, /\s[,.](?!\d)|\( | \)/u);
/** High signs stand at the word before. */
const atTheWord = (text: string) => found(text, /\s[;:!?](?!\S)/u);
const guillemets = (text: string) => [...found(text, /«\s|\s»|[“”„]/u), ...pairs(text, '«', '»')];

const own: Readonly<Record<Exclude<KnownLanguage, 'en'>, (text: string) => string[]>> = {
  fr: (text) => found(text, /[ \u00a0][;:!?»]/u, /[^\s\u202f[:][;!?»]/u, /«[^\u202f]/u),
  es: (text) => [...atTheWord(text), ...guillemets(text), ...pairs(text, '¿', '?'), ...pairs(text, '¡', '!')],
  it: (text) => [...atTheWord(text), ...guillemets(text)],
  de: (text) => [...atTheWord(text), ...found(text, /[«»”]/u), ...pairs(text, '„', '“')],
  sv: (text) => [...atTheWord(text), ...found(text, /[«»“„]/u)],
};

/** What is wrong with how a text is set in its language; empty when nothing is. */
export const misset = (language: Exclude<KnownLanguage, 'en'>, text: string): string[] => [
  ...everywhere(text),
  ...own[language](text),
];
