export * from './facts.js';
export { inTheRunning, pending, toRelease } from './applications.js';
export { callView } from './call-view.js';
export { promoterCallMailKeys, type PromoterCallMailKey, type PromoterCallTaskKey } from './clocks.js';
export {
  promoterCallActionNames,
  promoterCallLifecycle,
  type PromoterCallAction,
  type PromoterCallEventType,
  type PromoterCallNeed,
  type PromoterCallPhase,
} from './lifecycle.js';
export { mailingListMails } from './list-mails.js';
export { newPromoterCall, type NewPromoterCall } from './new-call.js';
export { callReadinessOf, mayWriteCallText } from './readiness.js';
export { promoterCallRecipientsOf } from './recipients.js';
export { isWaitedForInCall } from './waited-for.js';
export { callToPlan } from './yearly.js';
export {
  callForThePublic,
  extendingEvents,
  publicCallState,
  takesApplications,
  type PublicCallState,
} from './public-call.js';
