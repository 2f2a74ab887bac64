import type { OfferedLanguage } from '@waymark/domain';
import { loadLanguage } from '@waymark/domain/languages/load';
import type { TranslationMessages } from 'react-admin';
import english from 'ra-language-english';
import { en } from './en.js';
import { frame } from './frame.js';

// Each comes in a file of its own, for those who read it.
const sources: Readonly<Record<OfferedLanguage, () => Promise<TranslationMessages>>> = {
  en: async () => ({ ...english, ...en, ra: { ...english.ra, ...frame } }),
  fr: async () => (await import('./fr.js')).frenchMessages,
  es: async () => (await import('./es.js')).spanishMessages,
  sv: async () => (await import('./sv.js')).swedishMessages,
  de: async () => (await import('./de.js')).germanMessages,
  it: async () => (await import('./it.js')).italianMessages,
};

const loaded = new Map<OfferedLanguage, TranslationMessages>();

export async function loadMessages(language: OfferedLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const [messages] = await Promise.all([sources[language](), loadLanguage(language)]);
  loaded.set(language, messages);
}

/** What `loadMessages` has read. */
export const messagesOf = (language: OfferedLanguage): TranslationMessages => loaded.get(language)!;
