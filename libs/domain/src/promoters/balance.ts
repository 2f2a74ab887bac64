/** By what the staged set is compared with all that came in. */
export const balanceDimensions = ['country', 'region', 'type', 'inclusion'] as const;
export type BalanceDimension = (typeof balanceDimensions)[number];

export interface BalanceApplication {
  readonly id: string;
  /** NUTS code; null where none was given. */
  readonly region: string | null;
  readonly type: string | null;
  /** Does the candidate's work reach people with fewer opportunities? Not known is a value. */
  readonly inclusion: 'yes' | 'no' | null;
}

export interface BalanceRow {
  /** Null gathers those of which it is not known. */
  readonly value: string | null;
  readonly cameIn: number;
  readonly staged: number;
  /** Shares of 1; 0 where nothing is. */
  readonly shareCameIn: number;
  readonly shareStaged: number;
  /** Share of the staged less the share of what came in: below 0 is fewer than their part. */
  readonly difference: number;
}

const valueOf: Readonly<Record<BalanceDimension, (one: BalanceApplication) => string | null>> = {
  country: ({ region }) => region?.slice(0, 2) ?? null,
  region: ({ region }) => region,
  type: ({ type }) => type,
  inclusion: ({ inclusion }) => inclusion,
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * Whom the staged decisions favour, beside what came in.
 * @param cameIn every application in the running
 * @param stagedIds those staged to be accepted; ids that did not come in do not count
 * @returns the values with most applications first, then by name; what is not known last
 */
export function balanceBy(
  dimension: BalanceDimension,
  cameIn: readonly BalanceApplication[],
  stagedIds: readonly string[],
): readonly BalanceRow[] {
  const wanted = new Set(stagedIds);
  const counts = new Map<string | null, { cameIn: number; staged: number }>();
  let staged = 0;
  for (const one of cameIn) {
    const value = valueOf[dimension](one);
    const count = counts.get(value) ?? { cameIn: 0, staged: 0 };
    const isStaged = wanted.has(one.id);
    if (isStaged) staged += 1;
    counts.set(value, { cameIn: count.cameIn + 1, staged: count.staged + (isStaged ? 1 : 0) });
  }
  return [...counts]
    .map(([value, count]) => {
      const shareCameIn = share(count.cameIn, cameIn.length);
      const shareStaged = share(count.staged, staged);
      return { value, ...count, shareCameIn, shareStaged, difference: shareStaged - shareCameIn };
    })
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
      return b.cameIn - a.cameIn || (a.value < b.value ? -1 : 1);
    });
}
