import { barriers, barriersVersion } from '../vocabulary/index.js';

/** People by main barrier, given under one version of the list. Never asked of a person by name. */
interface GivenCounts {
  readonly version: number;
  /** Codes of the list; a code left out is nobody. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What each sending organisation gave, by its id. */
export type CountsByOrganisation = Readonly<Record<string, GivenCounts>>;

/** Fewer people than this are never told apart to anybody who did not give the count. */
export const fewestTold = 3;

/** All codes that a reader of counts may meet: those of the list, and what was given under an older one. */
const codesIn = (given: readonly GivenCounts[]): readonly string[] => [
  ...new Set([...barriers.map(({ code }) => code), ...given.flatMap(({ counts }) => Object.keys(counts))]),
];

/** The counts of all organisations together, by code; only codes that somebody gave. */
export function totalCounts(given: CountsByOrganisation): Readonly<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const { counts } of Object.values(given))
    for (const [code, count] of Object.entries(counts)) total[code] = (total[code] ?? 0) + count;
  return total;
}

/**
 * Counts as others may see them: a number from three on, and the same two signs for every smaller one, nobody included.
 * Every code of the list is there, for a code left out would tell that it is none. There is no total beside them, for
 * what is left of a total would tell the small ones.
 * @returns nothing at all where nobody gave counts
 */
function roundedCounts(given: CountsByOrganisation): Readonly<Record<string, string>> {
  const all = Object.values(given);
  if (all.length === 0) return {};
  const total = totalCounts(given);
  return Object.fromEntries(codesIn(all).map((code) => [code, told(total[code] ?? 0)]));
}

const told = (count: number): string => (count < fewestTold ? `<${fewestTold}` : String(count));

const exact = (counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, String(count)]));

/** What somebody sees of the counts of an exchange. */
interface SeenCounts {
  /** Exactly, of what they gave themselves, or of everything for the secretariat; else as others see it. */
  readonly counts: Readonly<Record<string, string>>;
  /** Beside one's own: what all other senders gave together, as others see it. */
  readonly ofOthers: Readonly<Record<string, string>>;
}

/**
 * @param given what each sending organisation gave
 * @param reader `all` for the secretariat; else the organisations they speak for
 */
export function countsFor(given: CountsByOrganisation, reader: 'all' | readonly string[]): SeenCounts {
  if (reader === 'all') return { counts: exact(totalCounts(given)), ofOthers: {} };
  const of = (mine: boolean) =>
    Object.fromEntries(Object.entries(given).filter(([id]) => reader.includes(id) === mine));
  const own = of(true);
  if (Object.keys(own).length === 0) return { counts: roundedCounts(given), ofOthers: {} };
  // No sum of both: who takes their own from it would know the others'.
  return { counts: exact(totalCounts(own)), ofOthers: roundedCounts(of(false)) };
}

/** Counts as they are kept, under the version of the list in use. */
export const givenNow = (counts: Readonly<Record<string, number>>): GivenCounts => ({
  version: barriersVersion,
  counts,
});
