/** Languages that somebody may wish to be written to in, the most complete first. */
export const knownLanguages = ['en', 'fr', 'es', 'sv', 'de', 'it'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/**
 * Languages that everything is written in: sentences, forms, mails, documents and the console. A language that is not complete yet
 * may already have its place in some registries; here it comes last, and does not type-check before.
 */
export const offeredLanguages = [
  'en',
  'fr',
  'es',
  'sv',
  'de',
  'it',
] as const satisfies readonly KnownLanguage[];
export type OfferedLanguage = (typeof offeredLanguages)[number];

/** A registry of one area: every language that is offered, and any other that has come so far. */
export type PerLanguage<T> = Readonly<Record<OfferedLanguage, T> & Partial<Record<KnownLanguage, T>>>;

/** As they are written in Europe: 3 December 2025. */
const locales = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  sv: 'sv-SE',
  de: 'de-DE',
  it: 'it-IT',
} as const satisfies Record<KnownLanguage, string>;

/** The locale that days, numbers and plurals of a language are made with. */
export const localeOf = (language: KnownLanguage): string => locales[language];

/** What each language calls itself. */
export const languageNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  sv: 'Svenska',
  de: 'Deutsch',
  it: 'Italiano',
} as const satisfies Record<KnownLanguage, string>;
