import { applicationActions } from './actions/index.js';
import type { PromoterApplicationFacts } from './facts.js';
import { interviewDone, interviewWanted, liveReviews, needed } from './panel.js';

/** Could it be given to reviewers now: none is missing to it otherwise, or an interview comes first. */
export const mayBeAssigned = (facts: PromoterApplicationFacts): boolean =>
  (applicationActions.assign.from as readonly string[]).includes(facts.stage) &&
  facts.fewerReviews === null &&
  liveReviews(facts).length < needed(facts) &&
  (interviewWanted(facts) !== 'intake' || interviewDone(facts));
