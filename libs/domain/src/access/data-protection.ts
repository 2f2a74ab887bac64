/** The European Economic Area, by ISO 3166 code. */
const eea = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK ES'.split(
  ' ',
);

/**
 * Countries the Commission found adequate under Article 45 GDPR for everybody there. Canada and the United States are
 * left out: their decisions cover commercial or certified bodies only.
 */
const adequate = 'AD AR CH FO GB GG IL IM JE JP KR NZ UY'.split(' ');

/** Codes of the NUTS list that are not those of ISO 3166. */
const isoCodes: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/**
 * May personal data go to this country without more than the usual care?
 * @param country two letters, ISO 3166 or as the NUTS list writes them
 * @returns false for a country that is not known
 */
export function isEeaOrAdequate(country: string): boolean {
  const code = country.toUpperCase();
  const iso = isoCodes[code] ?? code;
  return eea.includes(iso) || adequate.includes(iso);
}
