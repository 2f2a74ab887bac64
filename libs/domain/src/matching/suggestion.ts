import type { Day } from '../lifecycle/index.js';
import { say, sayMonth, speaking } from '../words/index.js';
import type { Counterpart } from './counterparts.js';
import { sharedFormats, sharedPeriod, type MatchingContext, type Pair } from './pair.js';
import type { MatchCriterion } from './criteria.js';

/** What a match would be proposed with, until somebody writes something better. */
export interface SuggestedMatch {
  readonly title: string;
  /** What both sides read first. */
  readonly why: string;
  readonly format: string;
  readonly topics: readonly string[];
}

/** What the two sides are told of a match where it speaks for it; how long somebody waits is the secretariat's own. */
const told: readonly MatchCriterion[] = ['topics', 'format', 'dates', 'language', 'skillsNeed', 'neverMet'];

/**
 * Says who visits whom, and when: in English, because everybody who has to do with the case reads it.
 * @param when first day that both could, in the past for what is recorded after the fact; left out where nobody knows
 */
export const matchTitle = (host: string, sender: string, when: Day | null): string =>
  speaking('en', () =>
    say('match.suggested.title', { host, sender, month: when === null ? undefined : sayMonth(when) }),
  );

/**
 * @param pair two proposals of opposite directions
 * @param weighed what `weigh` says of the pair
 * @param names short names of the two organisations
 * @returns null for a pair that cannot be proposed
 */
export function suggestMatch(
  pair: Pair,
  { criteria, hindrances }: Counterpart,
  names: { readonly own: string; readonly other: string },
  context: Pick<MatchingContext, 'now'>,
): SuggestedMatch | null {
  const [format] = sharedFormats(pair);
  if (hindrances.length > 0 || format === undefined) return null;
  const { own, other } = pair;
  const isHost = own.direction === 'receive';
  const shared = own.topics.filter((code) => other.topics.includes(code));
  const reasons = told.flatMap((criterion) =>
    criteria
      .filter((one) => one.criterion === criterion && one.points >= one.of / 2)
      .map(({ because }) => `${because}.`),
  );
  return {
    title: matchTitle(
      isHost ? names.own : names.other,
      isHost ? names.other : names.own,
      sharedPeriod(pair, context)?.from ?? null,
    ),
    why: reasons.join(' '),
    format,
    topics: shared.length > 0 ? shared : own.topics,
  };
}
