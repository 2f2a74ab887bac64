import { useCallback } from 'react';
import { formatOf, languageOf, regionOf, countryName, topicOf } from '@waymark/domain';

/** Names of codes, from the lists in libs/domain; an unknown code is shown as it is rather than hidden. */
export const useFormats = () => useCallback((code: string) => formatOf(code)?.name ?? code, []);
export const useTopics = () => useCallback((code: string) => topicOf(code)?.name ?? code, []);
export const useLanguages = () => useCallback((code: string) => languageOf(code)?.name ?? code, []);

/** "Basque Country, Spain"; national bodies have no region. */
export function placeName(region: string | null, country: string): string {
  const land = countryName(country) ?? country;
  const name = region ? (regionOf(region)?.name ?? null) : null;
  return name && name !== land ? `${name}, ${land}` : land;
}
