export * from './facts.js';
export { mayBeAssigned } from './assignable.js';
export { jobsIn, type PromoterJob } from './jobs.js';
export {
  promoterApplicationMailKeys,
  type PromoterApplicationMailKey,
  type PromoterApplicationTaskKey,
} from './clocks.js';
export {
  promoterApplicationActionNames,
  promoterApplicationLifecycle,
  type PromoterApplicationAction,
  type PromoterApplicationEventType,
  type PromoterApplicationNeed,
  type PromoterApplicationPhase,
} from './lifecycle.js';
export { newPromoterApplication, type NewPromoterApplication } from './new-application.js';
export { papersOf, type Paper } from './papers.js';
export {
  availableReviewers,
  conflictedIn,
  filedReviews,
  isClear,
  isConflicted,
  leadOf,
  liveReviews,
  panelOf,
  partiesTo,
  reviewOf,
} from './panel.js';
export { holdsPlace, mayTakePlace, takesMerged, waitlistRank } from './places.js';
export { plainStatuses, plainStatusOf, type PlainStatus } from './plain-status.js';
export { promoterApplicationRecipientsOf } from './recipients.js';
export { isFormerPromoter, shownProfile } from './public-promoter.js';
export { consentsInPreview, consentsToOffer, keepsPortrait, showsPortrait } from './portrait.js';
