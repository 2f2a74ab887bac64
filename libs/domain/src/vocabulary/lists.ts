import { barriers } from './data/barriers.js';
import { cefrLevels } from './data/cefr.js';
import { formats } from './data/formats.js';
import { languages } from './data/languages.js';
import type { CefrLevel, Code, Format, Language } from './types.js';

export { barriers, barriersVersion } from './data/barriers.js';
export { cefrLevels } from './data/cefr.js';
export { formats } from './data/formats.js';
export { languages } from './data/languages.js';

const find = <T extends Code>(list: readonly T[], code: string): T | null =>
  list.find((entry) => entry.code === code) ?? null;

/** The format (activity type) with this code; null for an unknown code. */
export const formatOf = (code: string): Format | null => find(formats, code);
/** The language with this ISO 639-1 code; null for an unknown code. */
export const languageOf = (code: string): Language | null => find(languages, code);
/** The CEFR level with this code, e.g. `B2`; null for an unknown code. */
export const cefrLevelOf = (code: string): CefrLevel | null => find(cefrLevels, code);
/** The barrier category with this code; null for an unknown code. */
export const barrierOf = (code: string): Code | null => find(barriers, code);

/**
 * Compares two CEFR levels. Returns a number below, at or above 0, as for `sort`; an unknown level stands
 * below A1.
 */
export function compareCefr(a: string, b: string): number {
  const rank = (code: string) => cefrLevels.findIndex((level) => level.code === code);
  return rank(a) - rank(b);
}
