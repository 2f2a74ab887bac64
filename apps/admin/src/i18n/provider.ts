import { languageNames, type OfferedLanguage } from '@waymark/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { messagesOf } from './messages.js';

const made = new Map<OfferedLanguage, I18nProvider>();

/** The texts of a language that has been loaded. Each language has its own: changing it draws everything anew. */
export function i18nProviderFor(language: OfferedLanguage): I18nProvider {
  const provider =
    made.get(language) ??
    polyglotI18nProvider(
      () => messagesOf(language),
      language,
      [{ locale: language, name: languageNames[language] }],
      { allowMissing: import.meta.env.PROD },
    );
  made.set(language, provider);
  return provider;
}
