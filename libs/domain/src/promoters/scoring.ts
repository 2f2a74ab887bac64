import { reviewCriteria, type ReviewCriterion, type Weights } from './criteria.js';

/** What a reviewer gave each criterion, 1 to 5. */
export type Scores = Readonly<Partial<Record<ReviewCriterion, number>>>;

export const recommendations = ['accept', 'waitlist', 'reject'] as const;
export type Recommendation = (typeof recommendations)[number];

/** A filed review, as far as figures go. */
export interface ScoredReview {
  readonly reviewerId: string;
  readonly scores: Scores;
  readonly recommendation: Recommendation;
}

/**
 * The weighted mean of a review, from 1 to 5.
 * @param weights a criterion without weight does not count
 * @returns null while a criterion that counts has no score, or none counts
 */
export function weightedScore(scores: Scores, weights: Weights): number | null {
  let sum = 0;
  let all = 0;
  for (const criterion of reviewCriteria) {
    const weight = weights[criterion] ?? 0;
    if (weight <= 0) continue;
    const score = scores[criterion];
    if (score === undefined) return null;
    sum += weight * score;
    all += weight;
  }
  return all === 0 ? null : sum / all;
}

/** What the reviews of one application say together. */
export interface ScoreSummary {
  readonly reviews: number;
  /** Mean of the weighted scores; null without a review. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest less lowest: 0 for one review. */
  readonly spread: number;
  /** Mean of each criterion over the reviews that scored it. */
  readonly byCriterion: Readonly<Partial<Record<ReviewCriterion, number>>>;
  /** Reviewers see it so differently that the lead has to look: far apart, or one accepts what another rejects. */
  readonly disagreement: boolean;
}

/** Weighted scores this far apart are a disagreement: one reviewer's “good” is the other's “weak”. */
export const disagreementFrom = 1.5;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function summarise(reviews: readonly ScoredReview[], weights: Weights): ScoreSummary {
  const totals = reviews.flatMap(({ scores }) => weightedScore(scores, weights) ?? []);
  const said = new Set(reviews.map(({ recommendation }) => recommendation));
  const lowest = totals.length > 0 ? Math.min(...totals) : null;
  const highest = totals.length > 0 ? Math.max(...totals) : null;
  const spread = lowest === null || highest === null ? 0 : highest - lowest;
  return {
    reviews: totals.length,
    mean: totals.length > 0 ? mean(totals) : null,
    lowest,
    highest,
    spread,
    byCriterion: Object.fromEntries(
      reviewCriteria.flatMap((criterion) => {
        const given = reviews.flatMap(({ scores }) => scores[criterion] ?? []);
        return given.length > 0 ? [[criterion, mean(given)]] : [];
      }),
    ),
    disagreement: spread >= disagreementFrom || (said.has('accept') && said.has('reject')),
  };
}

export interface Ranked<T> {
  readonly application: T;
  /** 1 for the best; those with the same mean share a rank; null without a review. */
  readonly rank: number | null;
}

/** Means that differ by less are the same: sums of thirds come out differently in another order. */
const smallest = 1e-9;

/**
 * The order of a call: the highest mean first; of the same mean the one its reviewers agree on more, then by id, so that
 * the order is the same whenever it is asked for. Those without a review come last.
 */
export function ranking<T extends { readonly id: string; readonly summary: ScoreSummary }>(
  applications: readonly T[],
): readonly Ranked<T>[] {
  const rounded = ({ summary }: T) =>
    summary.mean === null ? -Infinity : Math.round(summary.mean / smallest) * smallest;
  const order = applications
    .map((application) => ({ application, mean: rounded(application) }))
    .toSorted(
      (a, b) =>
        (a.mean === b.mean ? 0 : b.mean - a.mean) ||
        a.application.summary.spread - b.application.summary.spread ||
        (a.application.id < b.application.id ? -1 : 1),
    );
  let rank = 0;
  return order.map(({ application, mean: own }, index) => {
    if (index === 0 || own !== order[index - 1]!.mean) rank = index + 1;
    return { application, rank: own === -Infinity ? null : rank };
  });
}

/** Where a reviewer's scores lie in the panel's. */
export interface PlaceInPanel {
  readonly reviews: number;
  /** Mean of own scores less the mean of the others' for the same applications: below 0 is stricter. */
  readonly difference: number | null;
}

/**
 * How somebody scores beside the others of the panel, over the applications that both scored.
 * @param applications the filed reviews of each; only of applications that the reviewer has filed may these be shown
 */
export function placeInPanel(
  reviewerId: string,
  applications: readonly (readonly ScoredReview[])[],
  weights: Weights,
): PlaceInPanel {
  const differences = applications.flatMap((reviews) => {
    const own = reviews.find((review) => review.reviewerId === reviewerId);
    const others = reviews
      .filter((review) => review.reviewerId !== reviewerId)
      .flatMap(({ scores }) => weightedScore(scores, weights) ?? []);
    const score = own && weightedScore(own.scores, weights);
    return score === undefined || score === null || others.length === 0 ? [] : [score - mean(others)];
  });
  return { reviews: differences.length, difference: differences.length > 0 ? mean(differences) : null };
}
