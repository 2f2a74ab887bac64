import { countryNames, regionNames } from './data/english-names.js';
import { nutsAlbaniaToFrance } from './data/nuts-albania-france.js';
import { nutsCroatiaToKosovo } from './data/nuts-croatia-kosovo.js';
import { nutsWide } from './data/nuts-wide.js';
import type { Region } from './types.js';

/** To be shown wherever region data is drawn as a map. */
export const regionsAttribution = '© EuroGeographics for the administrative boundaries';

let known: ReadonlyMap<string, Region> | undefined;

// Built on first use: a page that names no region does not pay for the list.
function byCode(): ReadonlyMap<string, Region> {
  const wholeCountries = new Set(
    nutsWide.filter(([, level]) => level === 0).map(([, , country, localName]) => `${country} ${localName}`),
  );
  known ??= new Map(
    [...nutsWide, ...nutsAlbaniaToFrance, ...nutsCroatiaToKosovo].map(
      ([code, level, country, localName, lon, lat]) => {
        const own = level === 0 ? countryNames[code] : regionNames[code];
        // A country that is one region goes by the country's name.
        const name =
          own ??
          (wholeCountries.has(`${country} ${localName}`) ? countryNames[country] : undefined) ??
          localName;
        return [code, { code, name, level, country, localName, lon, lat }];
      },
    ),
  );
  return known;
}

/** All NUTS 2024 regions of levels 0 to 2 and Västra Götaland (level 3), countries first. */
export const regions = (): readonly Region[] => [...byCode().values()];

/** The region with this NUTS code, e.g. `ES21`; null for an unknown code. */
export const regionOf = (code: string): Region | null => byCode().get(code) ?? null;

/** English name of a country by its NUTS letters or its ISO code (`EL` and `GR` are both Greece); else null. */
export const countryName = (code: string): string | null => countryNames[code === 'GR' ? 'EL' : code] ?? null;
