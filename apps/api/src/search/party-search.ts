import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { OrganisationEntity } from '@waymark/db';
import {
  countryName,
  offeredLanguages,
  regionName,
  regions,
  speaking,
  type OfferedLanguage,
  foldText,
} from '@waymark/domain';
import type { Where } from '../access/translations.js';
import { named, wordsOf } from '../cases/case-filters.js';

/** With more organisations than this a word names none of them in particular. */
const mostOrganisations = 200;
/** A shorter word is a part of too many names. */
const shortestName = 3;

let places: readonly { code: string; names: string }[] | null = null;

/** What a place is called in a language: a search finds it by any of ours. */
const namesIn = (language: OfferedLanguage, code: string): (string | null)[] =>
  speaking(language, () => [regionName(code), code.length === 2 ? countryName(code) : null]);

/** Codes of the regions and countries in whose name this word stands. */
function placesNamed(word: string): { within: string[]; countries: string[] } {
  places ??= regions().map(({ code, localName }) => ({
    code,
    names: foldText(localName, ...offeredLanguages.flatMap((language) => namesIn(language, code))),
  }));
  const found = places.filter(({ names }) => names.includes(word)).map(({ code }) => code);
  return {
    within: found.filter((code) => code.length > 2),
    // Greece is EL among regions and GR among countries.
    countries: found.filter((code) => code.length === 2).map((code) => (code === 'EL' ? 'GR' : code)),
  };
}

/** The organisations in whose name this word stands, or that lie in a place of that name. */
function organisationsNamed(word: string): Where {
  if (word.length < shortestName) return named(word);
  const { within, countries } = placesNamed(word);
  const there: Where[] = [
    ...within.map((code) => ({ regionCode: { $like: `${code}%` } })),
    ...(countries.length > 0 ? [{ country: countries }] : []),
  ];
  return there.length > 0 ? { $or: [named(word), ...there] } : named(word);
}

/**
 * Every word has to be in an organisation's name or stand for its place: "basque" finds what lies there.
 * @param folded what was typed, without case and accents
 */
export const organisationSearch = (folded: string): Where[] => wordsOf(folded).map(organisationsNamed);

/** Which rows a word finds, by itself and by the organisations it names. */
export interface Found {
  /** The rows in which the word itself stands. */
  readonly inRow: (word: string) => Where;
  /** The rows in which one of these organisations has a part. */
  readonly partOf: (organisationIds: string[]) => Where[];
}

/** Ids of the organisations that are meant; none where they are too many to be meant in particular. */
async function organisationsMeant(em: EntityManager, where: Where[]): Promise<string[]> {
  const filter = { $and: where } as FilterQuery<OrganisationEntity>;
  const limit = mostOrganisations + 1;
  const ids = (await em.find(OrganisationEntity, filter, { fields: ['id'], limit })).map(({ id }) => id);
  return ids.length > mostOrganisations ? [] : ids;
}

/**
 * Every word has to be in the row itself, or name an organisation that has a part in it; or all of them together name
 * one, for in "City of Borås" there is a word too short to name anybody by itself. The organisations are looked up
 * first, so that the rows are found by the indexes of their own columns.
 * @param folded what was typed, without case and accents
 */
export async function partySearch(
  em: EntityManager,
  folded: string,
  { inRow, partOf }: Found,
): Promise<Where[]> {
  const words = wordsOf(folded);
  const isShort = (word: string) => word.length < shortestName;
  const each = await Promise.all(
    words.map(async (word) => {
      const ids = isShort(word) ? [] : await organisationsMeant(em, [organisationsNamed(word)]);
      return ids.length === 0 ? inRow(word) : { $or: [inRow(word), ...partOf(ids)] };
    }),
  );
  if (!words.some(isShort) || words.every(isShort)) return each;
  const together = await organisationsMeant(em, organisationSearch(folded));
  return together.length === 0 ? each : [{ $or: [{ $and: each }, ...partOf(together)] }];
}
