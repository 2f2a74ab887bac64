import type { HardCondition } from '../exchange/index.js';
import { sayAny } from '../words/index.js';
import { criteria, type MatchCriterion } from './criteria.js';
import { sayHindrance } from './hindrance.js';
import { isOpenOffer, type Acquaintance, type Offer } from './offer.js';
import { unmetBetween, type MatchingContext, type Pair } from './pair.js';

export interface CriterionResult {
  readonly criterion: MatchCriterion;
  /** Whole points, at most `of`. */
  readonly points: number;
  readonly of: number;
  /** One clause, without a full stop. */
  readonly because: string;
}

export interface Hindrance {
  readonly condition: HardCondition;
  readonly sentence: string;
}

/** How a proposal fits the one it is looked at for. */
export interface Counterpart {
  readonly proposalId: string;
  /** From 0 to 100: the sum of the criteria's points. */
  readonly score: number;
  /** In the order of their weight. */
  readonly criteria: readonly CriterionResult[];
  /** Empty for a pair that can be proposed. */
  readonly hindrances: readonly Hindrance[];
}

export interface Counterparts {
  /** All that could be proposed, the best first. */
  readonly fitting: readonly Counterpart[];
  /** Those that little is missing for: the fewest hindrances first, then the best. */
  readonly nearMisses: readonly Counterpart[];
}

export interface Candidate {
  readonly offer: Offer;
  readonly between: Acquaintance;
}

/** With more in the way than this, a pair is no near miss. */
const mostHindrances = 2;
/** What no change of a proposal would mend. */
const hopeless: readonly HardCondition[] = ['differentOrganisations', 'oppositeDirections', 'proposalsOpen'];

/** How one pair does, criterion by criterion, and what stands between them. */
export function weigh(pair: Pair, context: MatchingContext): Counterpart {
  const results = (Object.keys(criteria) as MatchCriterion[]).map((criterion) => {
    const { points: of, judge } = criteria[criterion];
    const { share, because, values } = judge(pair, context);
    return {
      criterion,
      points: Math.round(share * of),
      of,
      because: sayAny(`match.because.${because}`, values),
    };
  });
  return {
    proposalId: pair.other.id,
    score: results.reduce((sum, { points }) => sum + points, 0),
    criteria: results,
    hindrances: unmetBetween(pair, context).map((condition) => ({
      condition,
      sentence: sayHindrance(condition, pair, context),
    })),
  };
}

/**
 * The counterparts of a proposal among others.
 *
 * @param own the proposal; may still be waiting to be opened
 * @param candidates other proposals, with what lies between the two organisations
 * @returns those that meet every hard condition, and those that miss one or two; equal ones by who waits longer
 */
export function counterpartsOf(
  own: Offer,
  candidates: readonly Candidate[],
  context: MatchingContext,
): Counterparts {
  const weighed = candidates
    .filter(({ offer }) => isOpenOffer(offer))
    .toSorted((a, b) => a.offer.waitingSince.localeCompare(b.offer.waitingSince))
    .map(({ offer, between }) => weigh({ own, other: offer, between }, context));
  return {
    fitting: weighed
      .filter(({ hindrances }) => hindrances.length === 0)
      .toSorted((a, b) => b.score - a.score),
    nearMisses: weighed
      .filter(({ hindrances }) => hindrances.length > 0 && hindrances.length <= mostHindrances)
      .filter(({ hindrances }) => !hindrances.some(({ condition }) => hopeless.includes(condition)))
      .toSorted((a, b) => a.hindrances.length - b.hindrances.length || b.score - a.score),
  };
}
