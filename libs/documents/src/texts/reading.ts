import { offeredLanguage, speaking, type OfferedLanguage } from '@waymark/domain';

/** In which language somebody reads a page that may be written in another. */
export interface Reading {
  readonly language: OfferedLanguage;
  /** Was it asked for in the address? Then links keep it. */
  readonly chosen: boolean;
}

/** Read in the language it is written in, as far as we have it. */
export const asWritten = (language: string): Reading => ({
  language: offeredLanguage(language) ?? 'en',
  chosen: false,
});

/** An address of ours with the language that was asked for. */
export const linkIn = ({ language, chosen }: Reading, path: string): string =>
  chosen ? `${path}${path.includes('?') ? '&' : '?'}lang=${language}` : path;

/** The same page in another language. */
export const switchedLink = (language: OfferedLanguage, path: string): string =>
  linkIn({ language, chosen: true }, path);

/** Says an element's language where it is not that of the page. */
export const writtenIn = ({ language }: Reading, written: string): string | undefined =>
  offeredLanguage(written) === language ? undefined : written;

/** Makes words in the language of the reader. */
export const inLanguageOf = <T>({ language }: Reading, make: () => T): T => speaking(language, make);
