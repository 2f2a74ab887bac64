import type { DemoReview, DemoScores, DemoTurn } from './types.js';

/** The usual way through last year's call: checked, given to two, read by both. */
export const read = (
  reviewers: readonly [string, string],
  first: DemoReview,
  second: DemoReview,
): DemoTurn[] => [
  { on: -361, what: 'eligible' },
  { on: -358, what: 'assigned', reviewers },
  { on: -350, what: 'reviewed', reviewer: reviewers[0], ...first },
  { on: -347, what: 'reviewed', reviewer: reviewers[1], ...second },
];
export const judged = (
  scores: DemoScores,
  recommendation: DemoReview['recommendation'],
  toPanel: string,
  toApplicant?: string,
): DemoReview => ({ scores, recommendation, toPanel, ...(toApplicant && { toApplicant }) });
