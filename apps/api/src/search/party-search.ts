import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { foldText, OrganisationEntity } from '@waymark/db';
import { countryName, regions } from '@waymark/domain';
import type { Where } from '../access/translations.js';
import { named, wordsOf } from '../cases/case-filters.js';

/** With more organisations than this a word names none of them in particular. */
const mostOrganisations = 200;
/** A shorter word is a part of too many names. */
const shortestName = 3;

let places: readonly { code: string; names: string }[] | null = null;

/** Codes of the regions and countries in whose name this word stands. */
function placesNamed(word: string): { within: string[]; countries: string[] } {
  places ??= regions().map(({ code, name, localName }) => ({
    code,
    names: foldText(name, localName, code.length === 2 ? countryName(code) : null),
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

/**
 * Every word has to be in the row itself, or name an organisation that has a part in it. The organisations are looked
 * up first, so that the rows are found by the indexes of their own columns.
 * @param folded what was typed, without case and accents
 */
export function partySearch(em: EntityManager, folded: string, { inRow, partOf }: Found): Promise<Where[]> {
  return Promise.all(
    wordsOf(folded).map(async (word) => {
      if (word.length < shortestName) return inRow(word);
      const where = organisationsNamed(word) as FilterQuery<OrganisationEntity>;
      const limit = mostOrganisations + 1;
      const ids = (await em.find(OrganisationEntity, where, { fields: ['id'], limit })).map(({ id }) => id);
      if (ids.length === 0 || ids.length > mostOrganisations) return inRow(word);
      return { $or: [inRow(word), ...partOf(ids)] };
    }),
  );
}
