import { dayOf, daysBetween } from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import type { ExchangeFacts } from './facts.js';
import { matchNeeds } from './match-needs.js';
import { placeHolding } from './places.js';
import { canBeRemindedOf } from './report-reminders.js';
import { allReports, hostOwesPost, hostOwesPre, owesPost, owesPre, reportsOf } from './reports.js';
import { hasReportToFile, owesReport } from './report-taking.js';
import { sides, type ExchangeNeeds } from './kit.js';
import { daysSinceVisit, today, visitStart } from './visit.js';

/** What has to be there before a visit can be called ready. */
const readiness = {
  datesSet: ({ plan }) => Boolean(plan.start && plan.end),
  programmeSet: ({ plan }) => plan.programme.length > 0,
  contactsSet: ({ host, sender }) => Boolean(host.contactPersonId && sender.contactPersonId),
  workingLanguageSet: ({ plan }) => Boolean(plan.workingLanguage?.trim()),
  /** Named for the whole, or for a part of the costs. */
  fundingSourceSet: ({ plan }) =>
    Boolean(plan.fundingSource?.trim()) || (plan.costs ?? []).some(({ source }) => source),
  hasParticipant: ({ participants }) => participants.length > 0,
  allPreReportsIn: (facts) => !hostOwesPre(facts) && !facts.participants.some(owesPre),
} as const satisfies ExchangeNeeds;

export type ReadinessNeed = keyof typeof readiness;
export const readinessNeeds = Object.keys(readiness) as ReadinessNeed[];

const answers = {
  bothAccepted: ({ host, sender }) => Boolean(host.acceptedAt && sender.acceptedAt),
  /** The side that asks has not said yes before. */
  notYetAccepted: (facts, _context, { roles }) =>
    !sides.some((side) => roles.includes(side) && facts[side].acceptedAt),
  /** Nothing is agreed yet; a hold keeps a case where it was. */
  onlyProposed: (facts) => placeHolding(facts) === 'reserved',
  saidNotNow: (facts) => sides.some((side) => facts[side].declined?.kind === 'not-now'),
  saidNo: (facts) => sides.some((side) => facts[side].declined?.kind === 'no'),
} as const satisfies ExchangeNeeds;

const visit = {
  datesMissing: ({ plan }) => !plan.start || !plan.end,
  preReportsMissing: (facts) => !readiness.allPreReportsIn(facts),
  participantsOwePre: (facts) => facts.participants.some(owesPre),
  hostOwesPre: (facts) => hostOwesPre(facts),
  stillOnAskedOnce: ({ stillOnAskedAt }) => stillOnAskedAt.length === 1,
  stillOnAskedTwice: ({ stillOnAskedAt }) => stillOnAskedAt.length >= 2,
  stillOnAsked: ({ stillOnAskedAt }) => stillOnAskedAt.length > 0,
  stillOnNotAsked: ({ stillOnAskedAt }) => stillOnAskedAt.length === 0,
  /** Each question leaves the two sides their time before the next. */
  stillOnNotJustAsked: ({ stillOnAskedAt }, context) => {
    const last = stillOnAskedAt.at(-1);
    const days = settingValue(context.settings, 'stillOnDays');
    return last === undefined || daysBetween(dayOf(last), today(context)) >= days;
  },
  /** Of a visit that took place already, nobody asks whether it is still on. */
  recordedAsItHappens: ({ afterTheFact }) => !afterTheFact,
  beforeVisit: ({ stage }) => stage === 'preparing' || stage === 'ready',
  hasGaps: (facts) => readinessNeeds.some((name) => !readiness[name](facts)),
  /** The clock starts visits; only a case recorded after the fact is walked by hand. */
  startedByHandOnlyAfterTheFact: (facts, _context, { roles }) =>
    roles.includes('clock') || facts.afterTheFact,
  startHasCome: (facts, context) => (visitStart(facts) ?? '9999') <= today(context),
  startIsAhead: (facts, context) => (visitStart(facts) ?? '') > today(context),
  /** Nobody has said yet how the visit went; the clock's "held, unconfirmed" is only a guess. */
  visitNotConfirmed: (facts) => facts.visit === null || facts.visit.outcome === 'unconfirmed',
  visitConfirmed: (facts) => facts.visit !== null && facts.visit.outcome !== 'unconfirmed',
} as const satisfies ExchangeNeeds;

const hostReportFiled = ({ hostPost }: ExchangeFacts): boolean => hostPost.status === 'filed';
const aParticipantReportFiled = ({ participants }: ExchangeFacts): boolean =>
  participants.some(({ post }) => post.status === 'filed');
const sidesApproved = (facts: ExchangeFacts): boolean =>
  sides.every((side) => facts[side].approvedAt || facts.factsheet.withoutSide === side);
const kpiComplete = ({ kpi }: ExchangeFacts): boolean =>
  [kpi.participantsCount, kpi.vetLearners, kpi.fewerOpportunities].every(
    (figure) => figure !== undefined && figure !== null,
  );

const reports = {
  /** The person who asks has a report that is not filed. */
  reportToFile: (facts, _context, acting) => hasReportToFile(facts, acting),
  reportOwed: (facts, _context, acting) => owesReport(facts, acting),
  aReportMissing: (facts) =>
    allReports(facts).some(({ status }) => status !== 'filed' && status !== 'waived'),
  aReportToReturn: (facts) =>
    allReports(facts).some(({ status, returnedAt }) => status === 'filed' && !returnedAt),
  aReportToRemindOf: (facts) =>
    reportsOf(facts, { personId: null, roles: ['host', 'participant'] }).some(({ kind, personId }) =>
      canBeRemindedOf(facts, kind, personId),
    ),
  inReporting: ({ stage }) => stage === 'reporting',
  participantsOwePost: (facts) => facts.participants.some(owesPost),
  hostOwesPost: (facts) => hostOwesPost(facts),
  postReportsMissing: (facts) => hostOwesPost(facts) || facts.participants.some(owesPost),
  hostReportFiled,
  aParticipantReportFiled,
  restFiledOrWaived: (facts) => !facts.participants.some(owesPost),
  aReportFiled: (facts) => hostReportFiled(facts) || aParticipantReportFiled(facts),
  oneSideLongEnough: (facts, context) =>
    (daysSinceVisit(facts, context) ?? -1) >= settingValue(context.settings, 'draftFromOneSideDay'),
  lateReport: ({ stage }) => stage === 'drafting' || stage === 'approval',
} as const satisfies ExchangeNeeds;

const factsheet = {
  factsheetComplete: (_facts, { world }) => world.factsheetMissing.length === 0,
  sidesApproved,
  itemsSettled: (facts) => !facts.factsheet.items.some(({ status }) => status === 'asked'),
  itemsAsked: (facts) => facts.factsheet.items.some(({ status }) => status === 'asked'),
  /** Something of the person who asks waits for their yes. */
  ownItemsAsked: ({ factsheet: { items } }, _context, { personId }) =>
    items.some((item) => item.status === 'asked' && (personId === null || item.personId === personId)),
  consentGiven: ({ participants }, _context, { personId }) =>
    participants.some(
      (one) =>
        (personId === null || one.personId === personId) && Object.values(one.consent).some((given) => given),
    ),
  /** Somebody who filed the report after the visit may say yes to what they have not said yes to. */
  consentMissing: ({ participants }, _context, { personId }) =>
    participants.some(
      (one) =>
        (personId === null || one.personId === personId) &&
        one.post.status === 'filed' &&
        !Object.values(one.consent).every((given) => given),
    ),
  aSideSilent: (facts) => !sidesApproved(facts),
  /** Without either side's section there is no factsheet. */
  noSideLeftOut: ({ factsheet: { withoutSide } }) => withoutSide === null,
  notYetApproved: (facts, _context, { roles }) =>
    !sides.some((side) => roles.includes(side) && facts[side].approvedAt),
  silentLongEnough: (facts, context) =>
    daysBetween(dayOf(facts.stageSince), today(context)) >= settingValue(context.settings, 'silentSideDays'),
  isPublished: (facts) => facts.factsheet.publishedRevision !== null,
  kpiComplete,
  kpiIncomplete: (facts) => !kpiComplete(facts),
} as const satisfies ExchangeNeeds;

const afterwards = {
  followUpNotAsked: (facts) => facts.followUp === null,
  followUpAsked: (facts) => facts.followUp !== null,
  followUpOpen: (facts) => facts.followUp?.status === 'open',
  bystandersKept: ({ bystanders = [] }) => bystanders.some(({ who }) => who !== undefined),
  accessNeedsKept: (facts) => facts.participants.length > 0 && facts.accessNeedsErasedAt === undefined,
} as const satisfies ExchangeNeeds;

/** Every named rule of an exchange. Pure: facts and context in, yes or no out. */
export const exchangeNeeds = {
  ...matchNeeds,
  ...answers,
  ...readiness,
  ...visit,
  ...reports,
  ...factsheet,
  ...afterwards,
} as const satisfies ExchangeNeeds;
