import type { StandingTexts } from '../factsheet/standing-block.js';
import type { Catalogue } from '../words/english.js';
import type { KnownLanguage } from './known.js';

/** Texts by their keys or codes. */
export type TextsByKey = Readonly<Record<string, string>>;

/** Everything that this library says in a language other than English. */
export interface LanguagePack {
  readonly words: Catalogue;
  /** Texts of every version of every form, by their keys in the catalogue. */
  readonly forms: TextsByKey;
  /** What can be wrong with an answer. */
  readonly problems: TextsByKey;
  /** Formats, barriers, levels and topics by their codes. */
  readonly names: TextsByKey;
  /** Regions that the language has a name of its own for. */
  readonly regions: TextsByKey;
  /** Groups of language levels by their English name. */
  readonly userGroups: TextsByKey;
  /** The standing block of factsheets, the oldest version first. */
  readonly standing: readonly StandingTexts[];
}

const learnt = new Map<KnownLanguage, Partial<LanguagePack>>();

/** From now on everything here can be said in this language too, as far as the pack goes. */
export function learn(language: KnownLanguage, pack: Partial<LanguagePack>): void {
  learnt.set(language, pack);
}

/** A part of what is known of a language; undefined for English, which needs none, and for what was not learnt. */
export const learntPart = <Part extends keyof LanguagePack>(
  language: KnownLanguage,
  part: Part,
): LanguagePack[Part] | undefined => learnt.get(language)?.[part];

/** The names of a code in every language that was learnt. */
export const learntNames = (code: string): readonly string[] =>
  [...learnt.values()].flatMap(({ names }) => names?.[code] ?? []);
