export type { EntityManager } from '@mikro-orm/postgresql';
export { readCaseGroup, type CaseGroup } from './bulk/case-group.js';
export { caseTables } from './bulk/case-tables.js';
export { copyCases } from './bulk/copy-cases.js';
export * from './entities/index.js';
export { loadFacts, type FactsOf } from './casework/case-facts.js';
export { applyCommand, failCommand, type Applied, type DecisionOptions } from './casework/apply-command.js';
export type { CaseKey, CaseState } from './casework/case-state.js';
export { caseTable } from './casework/case-table.js';
export type { CommandResult } from './casework/command-result.js';
export { deliverInside, markAllDelivered } from './casework/deliver-inside.js';
export { editProposalFacts } from './casework/edit-proposal.js';
export type * from './casework/effect-data.js';
export { loadExchangeWorld } from './casework/exchange-world.js';
export { caseworkFigures, type CaseworkFigures } from './casework/figures.js';
export { caseIdOf, uuidFrom } from './casework/ids.js';
export {
  deliverCommand,
  giveUpMail,
  markDelivered,
  markFailed,
  recordDriven,
  undeliveredEffects,
  type Undelivered,
  type UndeliveredCommand,
  type UndeliveredMail,
} from './casework/outbox.js';
export { noteDirectMail } from './casework/note-mail.js';
export { gatherMails, type Gathered } from './casework/gather-mails.js';
export { readForMail, readReportId, type MailPerson, type MailReading } from './casework/mail-reading.js';
export { readFiledReport, type FiledReport } from './casework/report-copy.js';
export { endTrouble, mendTrouble, type Mended, type Mending } from './casework/mend-trouble.js';
export { noteClockFailure, noteStepFailure } from './casework/note-trouble.js';
export { loadPromoterApplicationWorld } from './casework/promoter-application-world.js';
export { loadPromoterCallWorld, onMailingList } from './casework/promoter-call-world.js';
export { loadOffers, type NamedCandidate, type NamedOffer } from './casework/offers.js';
export { loadProposalWorld } from './casework/proposal-world.js';
export { readReportMails, reportMailKey, type ReportMails } from './casework/report-mails.js';
export { recordCommand, type NewCommand } from './casework/record-command.js';
export { runCaseClock } from './casework/run-case-clock.js';
export type { Sql } from './casework/sql.js';
export { loadSettings } from './casework/settings.js';
export {
  findCaseSeqs,
  findOpenCases,
  findStaleCases,
  type StaleCase,
  type StaleReason,
} from './casework/stale-cases.js';
export {
  casesInTrouble,
  readTrouble,
  readTroubles,
  type CaseInTrouble,
  type Trouble,
} from './casework/troubles.js';
export { anywhere } from './anywhere.js';
export { type BuiltQuery, countBuilt } from './lists/built-query.js';
export {
  readListedExchanges,
  readListedProposals,
  type Listed,
  type ListedExchange,
  type ListedProposal,
} from './lists/listed.js';
export { dropDocument, keepDocument } from './documents/keep-document.js';
export {
  dropUnsubscribeLink,
  joinMailingList,
  leaveMailingList,
  makeUnsubscribeLink,
  readerOfUnsubscribeLink,
  type ListReader,
} from './links/unsubscribe-links.js';
export {
  dropApplicationLink,
  findApplicationLink,
  forgetApplicationLinks,
  makeApplicationLink,
  revokeApplicationLinks,
  useApplicationLink,
} from './links/application-links.js';
export { dropMatchLink, findMatchLink, forgetMatchLinks, makeMatchLink } from './links/match-links.js';
export {
  dropReportLink,
  findReportLink,
  forgetReportLinks,
  makeReportLink,
  revokeReportLinks,
} from './links/report-links.js';
export { newSecret, secretHash } from './links/secrets.js';
export { expectFile, fileNamed, filesToRemove, movePhoto, removeLeftover } from './photos/photo-leftovers.js';
export { keepReceivedMail } from './inbound/keep-received-mail.js';
export { noteArrival } from './inbound/note-arrival.js';
export {
  dropReplyAddress,
  findReplyAddress,
  forgetReplyAddresses,
  makeReplyAddress,
} from './inbound/reply-addresses.js';
export { recordLooks } from './looks/record-looks.js';
export { everythingOf } from './retention/everything-of.js';
export { forgetPerson, type Account, type Forgetting } from './retention/forget-person.js';
export { peopleToForget, readPersonKept } from './retention/people-kept.js';
export { runMigrations, withMigrationLock } from './migrate.js';
export { createOrm, ormConfig, type OrmOptions } from './orm.js';
