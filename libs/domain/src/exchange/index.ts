export * from './facts.js';
export * from './keys.js';
export {
  exchangeActionNames,
  exchangeLifecycle,
  type ExchangeAction,
  type ExchangeClock,
  type ExchangeEventType,
  type ExchangeNeed,
  type ExchangePhase,
} from './lifecycle.js';
export { reportDueDay } from './due-days.js';
export { hardConditions, unmetConditions, type HardCondition } from './match-needs.js';
export { readinessNeeds, type ReadinessNeed } from './needs.js';
export { newExchange, type NewExchange } from './new-exchange.js';
export { isOpenIntroduction, placeHolding } from './places.js';
export { recipientsOf, silentProposalIds, silentSides } from './recipients.js';
export { isParticipantKind, owesPost, owesPre, reportKinds, reportOf, type ReportKind } from './reports.js';
export { reportWritable } from './report-taking.js';
export { visitEnd, visitStart } from './visit.js';
