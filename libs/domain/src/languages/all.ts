import { germanPack } from './de.js';
import { frenchPack } from './fr.js';
import { italianPack } from './it.js';
import { spanishPack } from './es.js';
import type { KnownLanguage, OfferedLanguage } from './known.js';
import { learn, type LanguagePack } from './pack.js';
import { swedishPack } from './sv.js';

/** A language that is offered has everything; another one may come part by part. */
type Packs = Readonly<
  Record<Exclude<OfferedLanguage, 'en'>, LanguagePack> &
    Partial<Record<Exclude<KnownLanguage, 'en'>, Partial<LanguagePack>>>
>;

/** Every language but English. Importing this file is learning them all: programs that serve everybody do. */
export const packs: Packs = {
  fr: frenchPack,
  es: spanishPack,
  sv: swedishPack,
  de: germanPack,
  it: italianPack,
};

for (const [language, pack] of Object.entries(packs)) learn(language as KnownLanguage, pack);
