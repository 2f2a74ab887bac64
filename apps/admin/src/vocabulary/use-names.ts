import { useCallback } from 'react';
import { countryName, formatName, languageName, regionName, topicName } from '@waymark/domain';

/** Names of codes, from the lists in libs/domain; an unknown code is shown as it is rather than hidden. */
export const useFormats = () => useCallback((code: string) => formatName(code) ?? code, []);
export const useTopics = () => useCallback((code: string) => topicName(code) ?? code, []);
export const useLanguages = () => useCallback((code: string) => languageName(code) ?? code, []);

/** "Basque Country, Spain"; national bodies have no region. */
export function placeName(region: string | null, country: string): string {
  const land = countryName(country) ?? country;
  const name = region ? regionName(region) : null;
  return name && name !== land ? `${name}, ${land}` : land;
}
