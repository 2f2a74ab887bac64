import { factsheetEnglish, type FactsheetTexts } from './factsheet.en.js';

export type { FactsheetTexts } from './factsheet.en.js';

const factsheetTexts: Readonly<Record<string, FactsheetTexts>> = { en: factsheetEnglish };

/** The words for a page in this language (BCP 47); English where we have no others. */
export const textsFor = (language: string): FactsheetTexts =>
  factsheetTexts[language.split('-')[0] ?? ''] ?? factsheetEnglish;

/** Puts values into the braces of a text: `Page {page}`. A brace without a value stays. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (brace, key: string) => String(values[key] ?? brace));
