import type { PromoterCallEventType } from './lifecycle.js';
import type { PromoterCallFacts, PromoterCallStage } from './facts.js';

/** What everybody is told of a call: whether one can apply, and nothing of the panel. */
export type PublicCallState = 'coming' | 'open' | 'extended' | 'closed' | 'results' | 'ended';

const told = {
  planned: 'coming',
  open: 'open',
  closed: 'closed',
  reviewing: 'closed',
  decided: 'closed',
  published: 'results',
  archived: 'results',
  'without-award': 'ended',
} as const satisfies Readonly<Record<PromoterCallStage, PublicCallState>>;

/** After these a call is open for longer than it was said at first. */
export const extendingEvents = [
  'call-extended',
  'call-reopened',
] as const satisfies readonly PromoterCallEventType[];

type Seen = Pick<PromoterCallFacts, 'stage' | 'readyAt' | 'launchedAt'>;

/**
 * What the public is told of a call.
 * @param extended is it open for longer than it was said at first?
 * @returns null for one that is still being prepared, or was given up before it began
 */
export function publicCallState(
  { stage, readyAt, launchedAt }: Seen,
  extended: boolean,
): PublicCallState | null {
  if (readyAt === null && launchedAt === null) return null;
  const state = told[stage];
  return state === 'open' && extended ? 'extended' : state;
}

/** One may apply now. */
export const takesApplications = (state: PublicCallState): boolean =>
  state === 'open' || state === 'extended';

/** Which of some calls the public page is about: one that is open, else the next one, else the last one. */
export function callForThePublic<C extends { readonly state: PublicCallState; readonly opensOn: string }>(
  calls: readonly C[],
): C | null {
  const coming = calls.filter(({ state }) => state === 'coming');
  const byOpening = (a: C, b: C) => a.opensOn.localeCompare(b.opensOn);
  return (
    calls.find(({ state }) => takesApplications(state)) ??
    coming.toSorted(byOpening)[0] ??
    calls.toSorted(byOpening).at(-1) ??
    null
  );
}
