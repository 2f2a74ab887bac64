import type { PromoterApplicationFacts, PromoterApplicationStage } from './facts.js';
import { stagesHoldingPlace } from './kit.js';

type Standing = Pick<PromoterApplicationFacts, 'stage' | 'staged'>;

/** A place that somebody had and used is not given again in the same call. */
const holding: readonly PromoterApplicationStage[] = [...stagesHoldingPlace, 'published', 'active', 'alumni'];
/** Decided, and the letter is on its way or waits for the release. */
const beingTold: readonly PromoterApplicationStage[] = ['staged', 'notified'];

/**
 * Does this application hold one of the call's places? So does one that is staged to be accepted: a waitlist that moves
 * while a release is under way must not take its place.
 */
export const holdsPlace = ({ stage, staged }: Standing): boolean =>
  holding.includes(stage) || (beingTold.includes(stage) && staged?.decision === 'accept');

/** Could its next step take a place? Then nobody else may be taking one at the same moment. */
export const mayTakePlace = ({ stage }: Pick<Standing, 'stage'>): boolean =>
  stage === 'waitlisted' || beingTold.includes(stage);

/** Where it stands on the waitlist; null when it is on none. */
export const waitlistRank = ({ stage, staged }: Standing): number | null =>
  stage === 'waitlisted' ? (staged?.rank ?? 0) : null;

/** Before anything is staged, an application of the same candidate may be merged into it. */
const stagesTakingMerged: readonly PromoterApplicationStage[] = [
  'submitted',
  'returned',
  'eligible',
  'under-review',
  'interview',
  'ready',
];
export const takesMerged = ({ stage }: Pick<Standing, 'stage'>): boolean =>
  stagesTakingMerged.includes(stage);
