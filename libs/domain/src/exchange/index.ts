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
export { attendanceOf, type Attended, type NoCertificate } from './certificate.js';
export { deadlinesInCalendar, type DeadlineInCalendar } from './calendar-deadlines.js';
export { calendarNews, dayAfterVisit, visitInCalendar, type VisitInCalendar } from './calendar.js';
export { reportDueDay } from './due-days.js';
export { hardConditions, unmetConditions, type HardCondition } from './match-needs.js';
export { readinessNeeds, type ReadinessNeed } from './needs.js';
export { consentGivenBy, linkAwaitsReport, linkOpensReport, mailedLinkEnds } from './mailed-links.js';
export { type MatchAnswer, matchAnswers, stepOfAnswer } from './match-answers.js';
export { newExchange, type NewExchange } from './new-exchange.js';
export { isOpenIntroduction, placeHolding } from './places.js';
export { costKinds, costPayers, type Cost } from './costs.js';
export { countsGiven } from './opportunity-counts.js';
export {
  entriesOn,
  isPrintable,
  programmeLines,
  programmeOf,
  sameEntries,
  type ProgrammeHalfDay,
} from './programme.js';
export { recipientsOf, silentProposalIds, silentSides } from './recipients.js';
export { isParticipantKind, owesPost, owesPre, reportKinds, reportOf, type ReportKind } from './reports.js';
export { reportAskedBy, reportOfMail } from './report-mails.js';
export { canBeRemindedOf, lastReminded, mayRemindFrom } from './report-reminders.js';
export { reportWritable } from './report-taking.js';
export { visitEnd, visitStart } from './visit.js';
