export * from './assignment/index.js';
export {
  balanceBy,
  balanceDimensions,
  type BalanceApplication,
  type BalanceDimension,
  type BalanceRow,
} from './balance.js';
export {
  conflictKinds,
  conflictsOf,
  findConflicts,
  peopleInCall,
  type ApplicationParties,
  type Conflict,
  type ConflictKind,
  type PanelMember,
} from './conflicts.js';
export {
  equalWeights,
  highestScore,
  isCriterion,
  lowestScore,
  reviewCriteria,
  type ReviewCriterion,
  type Weights,
} from './criteria.js';
export {
  duplicateReasons,
  duplicatesOf,
  findDuplicates,
  type CandidateSketch,
  type Duplicate,
  type DuplicateReason,
} from './duplicates.js';
export {
  disagreementFrom,
  placeInPanel,
  ranking,
  recommendations,
  summarise,
  weightedScore,
  type PlaceInPanel,
  type Ranked,
  type Recommendation,
  type ScoredReview,
  type Scores,
  type ScoreSummary,
} from './scoring.js';
export * from './terms.js';
export { pastedPeople, type PastedAddressee } from './pasted-addresses.js';
export { countWords, wordsLeft } from './word-count.js';
