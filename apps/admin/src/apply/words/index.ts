import type { OfferedLanguage, PerLanguage } from '@waymark/domain';
import { createContext, useContext } from 'react';
import { english, type ApplyKey, type ApplyWords } from './en.js';

/** Each language in a file of its own, which only its readers load. */
const sources: PerLanguage<() => Promise<ApplyWords>> = {
  en: async () => english,
  fr: async () => (await import('./fr.js')).french,
  es: async () => (await import('./es.js')).spanish,
  sv: async () => (await import('./sv.js')).swedish,
  de: async () => (await import('./de.js')).german,
  it: async () => (await import('./it.js')).italian,
};

export const learnApplyWords = (language: OfferedLanguage): Promise<ApplyWords> => sources[language]();

export const ApplyWordsContext = createContext<ApplyWords>(english);

/** How the page says something of its own: a text of the catalogue with its values. */
export function useApplySay() {
  const words = useContext(ApplyWordsContext);
  return (key: ApplyKey, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key].replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}
