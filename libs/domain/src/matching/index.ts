export {
  counterpartsOf,
  weigh,
  type Candidate,
  type Counterpart,
  type Counterparts,
  type CriterionResult,
  type Hindrance,
} from './counterparts.js';
export { criteria, type MatchCriterion } from './criteria.js';
export { isLookedAt, isOpenOffer, type Acquaintance, type Offer } from './offer.js';
export type { MatchingContext } from './pair.js';
export { matchTitle, suggestMatch, type SuggestedMatch } from './suggestion.js';
