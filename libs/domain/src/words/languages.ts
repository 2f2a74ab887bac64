import { offeredLanguages, type OfferedLanguage } from '../languages/known.js';

/** Our language for a BCP 47 code such as `fr-BE`; null where we have none. */
export const offeredLanguage = (code: string): OfferedLanguage | null =>
  offeredLanguages.find((language) => language === code.toLowerCase().split(/[-_]/)[0]) ?? null;

/** The first of these codes that we have a language for, the most wanted first; English where there is none. */
export const firstOffered = (codes: readonly string[]): OfferedLanguage =>
  codes.map(offeredLanguage).find((language) => language !== null) ?? 'en';

/** The languages that a browser names in its header `Accept-Language`, the most wanted first. */
export const wantedLanguages = (header: string): string[] =>
  header
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [code = '', ...settings] = part.trim().split(';');
      const weight = /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(settings[0] ?? '')?.[1];
      return { code, index, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ code, weight }) => code !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ code }) => code);

let asked: () => OfferedLanguage = () => 'en';

/**
 * Says from where the language of every sentence comes: the API names that of whoever asks, the console that of
 * whoever looks. Without it all is English. Only the programs call this, once, as they start.
 */
export function speakAs(language: () => OfferedLanguage): void {
  asked = language;
}

/** The language to speak now. */
export const spokenLanguage = (): OfferedLanguage => asked();

/** What `make` says, in a language of its own: for what everybody reads alike. It has to say it at once. */
export function speaking<T>(language: OfferedLanguage, make: () => T): T {
  const before = asked;
  asked = () => language;
  try {
    return make();
  } finally {
    asked = before;
  }
}
