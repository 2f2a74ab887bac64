import type { KnownLanguage, OfferedLanguage } from './known.js';
import { learn, type LanguagePack } from './pack.js';

type Source = () => Promise<Partial<LanguagePack>>;

// Each comes in a file of its own, which only its readers load.
const sources: Readonly<
  Partial<Record<KnownLanguage, Source>> & Record<Exclude<OfferedLanguage, 'en'>, Source>
> = {
  fr: async () => (await import('./fr.js')).frenchPack,
  sv: async () => (await import('./sv.js')).swedishPack,
  de: async () => (await import('./de.js')).germanPack,
  es: async () => (await import('./es.js')).spanishPack,
  it: async () => (await import('./it.js')).italianPack,
};

/**
 * Learns one language, for a page that speaks one at a time. To be awaited before anything is said in it; does nothing
 * for English, which is always there.
 */
export async function loadLanguage(language: KnownLanguage): Promise<void> {
  const source: Source | undefined = sources[language as keyof typeof sources];
  if (source) learn(language, await source());
}
