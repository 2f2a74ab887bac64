import { offeredLanguage, speakAs, type OfferedLanguage, type PerLanguage } from '@waymark/domain';
import { createContext, useContext } from 'react';
import { english, type Key, type Words } from './en.js';

/** Each language in a file of its own, which only its readers load. A language more is a line more. */
const sources: PerLanguage<() => Promise<Words>> = {
  en: async () => english,
  fr: async () => (await import('./fr.js')).french,
  es: async () => (await import('./es.js')).spanish,
  sv: async () => (await import('./sv.js')).swedish,
  de: async () => (await import('./de.js')).german,
  it: async () => (await import('./it.js')).italian,
};

/** Where this browser keeps the language that somebody chose here. */
const place = 'waymark.report.language';

interface Kept {
  readonly language: OfferedLanguage | null;
  readonly chosen: boolean;
}

function kept(): Kept | null {
  try {
    const [code = '', chosen] = (localStorage.getItem(place) ?? '').split(' ');
    return { language: offeredLanguage(code), chosen: chosen !== undefined };
  } catch {
    // A browser may refuse to store anything.
    return null;
  }
}

let current: OfferedLanguage = 'en';
// What is asked of the API is asked in the language of the page.
speakAs(() => current);

/** Reads a language's texts; the page speaks it from then on. */
export async function learnWords(language: OfferedLanguage): Promise<Speech> {
  const words = await sources[language]();
  current = language;
  document.documentElement.lang = language;
  return { language, words };
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language: OfferedLanguage, chosen: boolean): void {
  try {
    localStorage.setItem(place, chosen ? `${language} chosen` : language);
  } catch {
    // Then it holds for this page.
  }
}

/** The language chosen here before, or else the one the browser asks for. */
export const firstLanguage = (): OfferedLanguage =>
  kept()?.language ?? navigator.languages.map(offeredLanguage).find((one) => one !== null) ?? 'en';

/** Has somebody chosen the language here themselves? What their mails are in counts only where nobody has. */
export const isChosen = (): boolean => kept()?.chosen ?? false;

export interface Speech {
  readonly language: OfferedLanguage;
  readonly words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: english });

type Values = Readonly<Record<string, string | number>>;
export type Say = (key: Key, values?: Values) => string;

/** How the page says something: a text of the catalogue with its values. */
export function useSay(): Say {
  const { words } = useContext(SpeechContext);
  // One pass: what stands in a value is never taken for a template.
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

export const useLanguage = (): OfferedLanguage => useContext(SpeechContext).language;
