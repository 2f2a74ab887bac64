import { countryName, formatName, regionNamed, standingBlock, topicName } from '@waymark/domain';
import type { FactsheetContent, FactsheetOrganisation, FactsheetQuote, StandingBlock } from '@waymark/domain';
import { fill, textsFor, type FactsheetTexts } from '../texts/index.js';
import { monthsInWords } from '../texts/dates.js';
import { inLanguageOf, type Reading } from '../texts/reading.js';

/** What a published factsheet is drawn from. The content has been through `publishable`. */
export interface PublicFactsheet {
  readonly slug: string;
  readonly content: FactsheetContent;
  readonly publishedAt: Date;
  readonly revision: number;
  /** BCP 47 code of the language it is written in. */
  readonly language: string;
  /** Shown before it is public, to those who may see it: says so, and takes its photos from behind the sign-in. */
  readonly preview?: boolean;
}

export interface QuoteModel {
  readonly text: string;
  /** Who says so, as far as that person allowed. */
  readonly by: string;
}

/** A factsheet in words: what page and PDF say alike, so that neither forgets a section. */
export interface FactsheetModel {
  readonly texts: FactsheetTexts;
  readonly content: FactsheetContent;
  readonly when: string;
  readonly format: string;
  readonly topics: readonly string[];
  readonly organised: string;
  readonly quotes: readonly QuoteModel[];
  readonly standing: StandingBlock;
  /** Where each organisation is, by its id. */
  readonly places: ReadonlyMap<string, string>;
}

/** Where an organisation is: `Basque Country, Spain`. */
export function placeOf(organisation: FactsheetOrganisation): string {
  const country = countryName(organisation.country) ?? '';
  // A country that is one region is named once.
  const region = organisation.region === null ? '' : regionNamed(organisation.region);
  return [...new Set([region, country])].filter((part) => part !== '').join(', ');
}

function organisedInWords(texts: FactsheetTexts, organiser: string, payer: string): string {
  if (organiser === '' && payer === '') return '';
  if (payer === '') return fill(texts.organisedOnly, { organiser });
  return organiser === payer
    ? fill(texts.organisedAndPaid, { organiser })
    : fill(texts.organisedPaid, { organiser, payer });
}

const byLine = (quote: FactsheetQuote, texts: FactsheetTexts): string =>
  [quote.name ?? texts.anonymous, quote.department, quote.region && regionNamed(quote.region)]
    .filter((part) => part !== null)
    .join(', ');

/** Puts a factsheet's codes and dates into words of the reader's language. */
export const factsheetModel = (sheet: PublicFactsheet, reading: Reading): FactsheetModel =>
  inLanguageOf(reading, () => modelOf(sheet, reading));

function modelOf({ content }: PublicFactsheet, { language }: Reading): FactsheetModel {
  const texts = textsFor(language);
  return {
    texts,
    content,
    when: monthsInWords(content.when, language),
    format: formatName(content.format) ?? '',
    topics: content.topics.map((code) => topicName(code) ?? '').filter((name) => name !== ''),
    organised: organisedInWords(texts, content.organisedBy, content.paidBy),
    quotes: content.quotes.map((quote) => ({ text: quote.text, by: byLine(quote, texts) })),
    standing: standingBlock(content.standing),
    places: new Map([content.host, ...content.senders].map((one) => [one.organisationId, placeOf(one)])),
  };
}
