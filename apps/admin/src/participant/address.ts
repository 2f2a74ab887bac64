/** Where in the page one is: `/report/‹id›/‹step›`. The token of a mailed link stands behind the `#` and nowhere else. */
export interface Place {
  readonly reportId: string | null;
  readonly step: string | null;
}

const pattern = /^\/report(?:\/([0-9a-f-]{36}))?(?:\/([\w-]+))?\/?$/;

export function placeIn(pathname: string): Place {
  const [, reportId = null, step = null] = pattern.exec(pathname) ?? [];
  return { reportId, step };
}

/** The token a mailed link brought; null where there is none. */
export const tokenIn = (hash: string): string | null => /^#([\w-]+)$/.exec(hash)?.[1] ?? null;

export const pathTo = (reportId: string, step?: string): string =>
  step === undefined ? `/report/${reportId}` : `/report/${reportId}/${step}`;
