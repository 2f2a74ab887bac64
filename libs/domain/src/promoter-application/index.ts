export * from './facts.js';
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
export { availableReviewers, filedReviews, isClear, isConflicted, leadOf, reviewOf } from './panel.js';
export { plainStatuses, plainStatusOf, type PlainStatus } from './plain-status.js';
export { promoterApplicationRecipientsOf } from './recipients.js';
