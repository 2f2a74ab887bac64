import { localeOf } from '../languages/known.js';
import { learntPart } from '../languages/pack.js';
import { spokenLanguage } from '../words/languages.js';
import { barrierOf, cefrLevelOf, formatOf, languageOf } from './lists.js';
import { countryName as englishCountry, regionOf, regions } from './regions.js';
import { topicOf } from './topics.js';
import type { Code } from './types.js';

const named =
  (find: (code: string) => Code | null) =>
  (code: string): string | null => {
    const known = find(code);
    if (!known) return null;
    return learntPart(spokenLanguage(), 'names')?.[code] ?? known.name;
  };

/** The name of a format in the language spoken now; null for an unknown code. So are the others. */
export const formatName = named(formatOf);
export const topicName = named(topicOf);
export const barrierName = named(barrierOf);
export const levelName = named(cefrLevelOf);

const displayed = new Map<string, Intl.DisplayNames>();

/** What Intl calls a language or a country, in the language spoken now. */
function byIntl(type: 'language' | 'region', code: string): string | undefined {
  const key = `${spokenLanguage()} ${type}`;
  const names = displayed.get(key) ?? new Intl.DisplayNames([localeOf(spokenLanguage())], { type });
  displayed.set(key, names);
  return names.of(code);
}

export function languageName(code: string): string | null {
  const known = languageOf(code);
  return known && (spokenLanguage() === 'en' ? known.name : (byIntl('language', code) ?? known.name));
}

/** Eurostat's letters for Greece are not those of ISO. */
const isoOf = (code: string): string => (code === 'EL' ? 'GR' : code);

/** Name of a country by its NUTS letters or its ISO code; null for an unknown code. */
export function countryName(code: string): string | null {
  const english = englishCountry(code);
  return english && (spokenLanguage() === 'en' ? english : (byIntl('region', isoOf(code)) ?? english));
}

/** Name of a region by its NUTS code; null for an unknown code. */
export function regionName(code: string): string | null {
  const region = regionOf(code);
  if (!region || spokenLanguage() === 'en') return region?.name ?? null;
  const own = learntPart(spokenLanguage(), 'regions')?.[code];
  if (own) return own;
  // A country that is one region goes by the country's name.
  const land = englishCountry(region.country);
  return region.level === 0 || region.name === land
    ? (countryName(region.country) ?? region.name)
    : region.localName;
}

/** "Basque Country, Spain"; national bodies have no region, and a country that is one region is named once. */
export function placeName(region: string | null, country: string): string {
  const land = countryName(country) ?? country;
  const name = region && regionName(region);
  return name && name !== land ? `${name}, ${land}` : land;
}

let byEnglishName: ReadonlyMap<string, string> | null = null;

/**
 * What a region is called in the language spoken.
 * @param name the English one, as texts keep it that were written once; one that no region has stays as it is
 */
export function regionNamed(name: string): string {
  byEnglishName ??= new Map(regions().map(({ name: english, code }) => [english, code]));
  const code = byEnglishName.get(name);
  return (code !== undefined && regionName(code)) || name;
}

/** What somebody at this language level is called; null for an unknown level. */
export function userGroupName(code: string): string | null {
  const group = cefrLevelOf(code)?.userGroup;
  if (group === undefined) return null;
  return learntPart(spokenLanguage(), 'userGroups')?.[group] ?? group.toLowerCase();
}
