import { offeredLanguage, type PerLanguage } from '@waymark/domain';
// What a page says of formats, topics and the partnership itself.
import '@waymark/domain/languages';
import { certificateGerman } from './certificate.de.js';
import { certificateEnglish, type CertificateTexts } from './certificate.en.js';
import { certificateSpanish } from './certificate.es.js';
import { certificateFrench } from './certificate.fr.js';
import { certificateItalian } from './certificate.it.js';
import { certificateSwedish } from './certificate.sv.js';
import { factsheetGerman } from './factsheet.de.js';
import { factsheetEnglish, type FactsheetTexts } from './factsheet.en.js';
import { factsheetFrench } from './factsheet.fr.js';
import { factsheetSwedish } from './factsheet.sv.js';
import { guidelinesEnglish, type GuidelinesTexts } from './guidelines.en.js';
import { guidelinesFrench } from './guidelines.fr.js';
import { guidelinesSpanish } from './guidelines.es.js';
import { guidelinesSwedish } from './guidelines.sv.js';
import { guidelinesGerman } from './guidelines.de.js';
import { guidelinesItalian } from './guidelines.it.js';
import { programmeGerman } from './programme.de.js';
import { programmeEnglish, type ProgrammeTexts } from './programme.en.js';
import { programmeFrench } from './programme.fr.js';
import { programmeSwedish } from './programme.sv.js';
import { promotersEnglish, type PromotersTexts } from './promoters.en.js';
import { promotersFrench } from './promoters.fr.js';
import { promotersSpanish } from './promoters.es.js';
import { promotersSwedish } from './promoters.sv.js';
import { promotersGerman } from './promoters.de.js';
import { promotersItalian } from './promoters.it.js';
import { factsheetItalian } from './factsheet.it.js';
import { factsheetSpanish } from './factsheet.es.js';
import { programmeItalian } from './programme.it.js';
import { programmeSpanish } from './programme.es.js';

export type { GuidelinesTexts } from './guidelines.en.js';
export type { CertificateTexts } from './certificate.en.js';
export type { FactsheetTexts } from './factsheet.en.js';
export type { PromotersTexts } from './promoters.en.js';
export type { ProgrammeTexts } from './programme.en.js';

/** The words of pages and PDFs. */
export const factsheetTexts: PerLanguage<FactsheetTexts> = {
  en: factsheetEnglish,
  fr: factsheetFrench,
  sv: factsheetSwedish,
  de: factsheetGerman,
  es: factsheetSpanish,
  it: factsheetItalian,
};

/** The words for a page in this language (BCP 47); English where we have no others. */
export const textsFor = (language: string): FactsheetTexts =>
  factsheetTexts[offeredLanguage(language) ?? 'en'];

/** The words of the programme of a visit. */
export const programmeTexts: PerLanguage<ProgrammeTexts> = {
  en: programmeEnglish,
  fr: programmeFrench,
  sv: programmeSwedish,
  de: programmeGerman,
  es: programmeSpanish,
  it: programmeItalian,
};

/** The words of a certificate of attendance. */
export const certificateTexts: PerLanguage<CertificateTexts> = {
  en: certificateEnglish,
  fr: certificateFrench,
  sv: certificateSwedish,
  de: certificateGerman,
  es: certificateSpanish,
  it: certificateItalian,
};

/** The words of the guidelines for reports. */
export const guidelinesTexts: PerLanguage<GuidelinesTexts> = {
  en: guidelinesEnglish,
  fr: guidelinesFrench,
  es: guidelinesSpanish,
  sv: guidelinesSwedish,
  de: guidelinesGerman,
  it: guidelinesItalian,
};

/** The words of the public pages about Mobility Promoters. */
export const promotersTexts: PerLanguage<PromotersTexts> = {
  en: promotersEnglish,
  fr: promotersFrench,
  es: promotersSpanish,
  sv: promotersSwedish,
  de: promotersGerman,
  it: promotersItalian,
};

/** Puts values into the braces of a text: `Page {page}`. A brace without a value stays. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (brace, key: string) => String(values[key] ?? brace));
