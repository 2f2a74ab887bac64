import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { en } from './en.js';
import { frame } from './frame.js';

const messages = { ...english, ...en, ra: { ...english.ra, ...frame } };

export const i18nProvider = polyglotI18nProvider(() => messages, 'en', [{ locale: 'en', name: 'English' }], {
  allowMissing: import.meta.env.PROD,
});
