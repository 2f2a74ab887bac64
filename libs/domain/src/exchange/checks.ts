import { checklistOf } from '../checklists/index.js';
import { against, fine, given, namedHalfDay, wrongField, type ExchangeChecks } from './kit.js';
import {
  isOwed,
  isParticipantKind,
  isPreKind,
  reportOf,
  reportPerson,
  reportSubject,
  type ReportKind,
} from './reports.js';
import { mayRemindFrom } from './report-reminders.js';
import { whyReportNotTaken } from './report-taking.js';
import type { ExchangeFacts, HalfDay, Side } from './facts.js';
import { entriesOn, overwritten, sameEntries } from './programme.js';
import type { Command } from '../lifecycle/index.js';
import { daysSinceVisit, today } from './visit.js';
import { settingValue } from '../deadlines/settings.js';

const isParticipant = (facts: ExchangeFacts, personId: string | undefined): boolean =>
  facts.participants.some((person) => person.personId === personId);

/** The role a step is done in, when it is not the secretariat's own. */
const actsAs = ({ actor, onBehalf }: Command, role: string): boolean =>
  onBehalf ? onBehalf.role === role : actor.roles.includes(role as Side);

const namedReport = (facts: ExchangeFacts, command: Command) =>
  reportOf(facts, given<ReportKind>(command, 'reportKind')!, reportPerson(command));

const notTaken = (facts: ExchangeFacts, command: Command) =>
  whyReportNotTaken(facts, given<ReportKind>(command, 'reportKind')!, reportPerson(command));

const namedItem = (facts: ExchangeFacts, command: Command) =>
  facts.factsheet.items.find(({ id }) => id === given(command, 'itemId'));

const isUnreachable = (facts: ExchangeFacts, command: Command): boolean =>
  facts.participants.some((person) => person.personId === reportSubject(command) && person.unreachable);

const ownItem = (facts: ExchangeFacts, command: Command): boolean => {
  const me = command.onBehalf ? command.onBehalf.personId : command.actor.personId;
  return namedItem(facts, command)?.personId === me;
};

const reportChecks = {
  /** A participant files for themselves, the host for the host; the secretariat says on whose word it files. */
  ownReport: (facts, command) => {
    const kind = given<ReportKind>(command, 'reportKind')!;
    const person = reportPerson(command);
    if (!isParticipantKind(kind)) return actsAs(command, 'host') ? fine : against('ownReport');
    const me = command.onBehalf ? (command.onBehalf.personId ?? person) : command.actor.personId;
    const own = actsAs(command, 'participant') && person === me;
    return own && isParticipant(facts, person) ? fine : against('ownReport');
  },
  reportExists: (facts, command) =>
    namedReport(facts, command) ? fine : wrongField('not-a-participant', 'personId'),
  reportNotFiledYet: (facts, command) =>
    namedReport(facts, command)?.status === 'filed' ? against('reportNotFiledYet') : fine,
  postReportAfterStart: (facts, command) =>
    notTaken(facts, command) === 'postReportAfterStart' ? against('postReportAfterStart') : fine,
  /** Who was absent has seen nothing that could be reported. */
  postReportOfPresent: (facts, command) =>
    notTaken(facts, command) === 'postReportOfPresent' ? against('postReportOfPresent') : fine,
  /** Every problem its form finds, field by field. */
  reportComplete: (_facts, _command, { world }) =>
    world.report ? world.report.problems : against('reportComplete'),
  reportFiled: (facts, command) =>
    namedReport(facts, command)?.status === 'filed' ? fine : against('reportFiled'),
  returnedOnlyOnce: (facts, command) =>
    namedReport(facts, command)?.returnedAt ? against('returnedOnlyOnce') : fine,
  reportAwaited: (facts, command) => {
    const report = namedReport(facts, command);
    return report && !isOwed(report) ? against('reportAwaited') : fine;
  },
  notRemindedLately: (facts, command, { now }) => {
    const from = mayRemindFrom(facts, given<ReportKind>(command, 'reportKind')!, reportPerson(command), now);
    return from === null ? fine : [{ key: 'exchange.need.notRemindedLately', values: { at: from } }];
  },
  /** After the visit a report may be waived from day 30, or at once when nobody can be reached any more. */
  waiverAllowed: (facts, command, context) => {
    const kind = given<ReportKind>(command, 'reportKind')!;
    if (isPreKind(kind) || given(command, 'unreachable') || isUnreachable(facts, command)) return fine;
    const days = daysSinceVisit(facts, context);
    const allowed = days !== null && days >= settingValue(context.settings, 'postReportWaiveDay');
    return allowed ? fine : against('waiverAllowed');
  },
} as const satisfies ExchangeChecks;

const programmeChecks = {
  nothingOverwritten: ({ plan }, command) =>
    overwritten(plan.programme, given<readonly HalfDay[]>(command, 'programme')!).length === 0
      ? fine
      : against('nothingOverwritten'),
  entriesOfHalfDay: (_facts, command) => {
    const { day, half } = namedHalfDay(command);
    const entries = given<readonly HalfDay[]>(command, 'entries')!;
    return entries.every((entry) => entry.day === day && entry.half === half)
      ? fine
      : wrongField('not-half-days', 'entries');
  },
  /** It says what its writer saw there, or already what they want it to say. */
  halfDayUnchanged: ({ plan }, command) => {
    const there = entriesOn(plan.programme, namedHalfDay(command));
    const wanted = given<readonly HalfDay[]>(command, 'entries');
    const seen = sameEntries(there, given<readonly HalfDay[]>(command, 'before')!);
    return seen || (wanted && sameEntries(there, wanted)) ? fine : against('halfDayUnchanged');
  },
  anotherHalfDay: (_facts, command) => {
    const { day, half } = namedHalfDay(command);
    return given(command, 'toDay') === day && given(command, 'toHalf') === half
      ? against('anotherHalfDay')
      : fine;
  },
} as const satisfies ExchangeChecks;

/** More lines than anybody sees to. */
const mostOwnItems = 50;

const listChecks = {
  listItemExists: (facts, command) =>
    checklistOf(facts).some(({ id }) => id === given(command, 'listItem')) ? fine : against('listItemExists'),
  ownListItem: (facts, command) =>
    checklistOf(facts).some(({ id, key }) => key === null && id === given(command, 'listItem'))
      ? fine
      : against('ownListItem'),
  listHasRoom: ({ checklist }) =>
    (checklist?.own.length ?? 0) < mostOwnItems ? fine : against('listHasRoom'),
} as const satisfies ExchangeChecks;

const planChecks = {
  /** A withdrawn proposal explains itself; people say why they take a match back. */
  withdrawalExplained: (_facts, command) =>
    actsAs(command, 'clock') || given<string>(command, 'reason')?.trim()
      ? fine
      : wrongField('required', 'reason'),
  somethingGiven: (_facts, { payload }) =>
    Object.values(payload).some((value) => value !== undefined && value !== null)
      ? fine
      : against('somethingGiven'),
  datesInOrder: (facts, command) => {
    const start = given<string>(command, 'start') ?? facts.plan.start;
    const end = given<string>(command, 'end') ?? facts.plan.end;
    return start && end && end < start ? wrongField('end-before-start', 'end') : fine;
  },
  /** Where one real day is left out, the planned one stands in for it. */
  realDatesInOrder: (facts, command) => {
    const start = given<string>(command, 'actualStart');
    const end = given<string>(command, 'actualEnd');
    if (!start && !end) return fine;
    const first = start ?? facts.plan.start;
    const last = end ?? facts.plan.end;
    const field = end ? 'actualEnd' : 'actualStart';
    return first && last && last < first ? wrongField('end-before-start', field) : fine;
  },
  /** What is still to come is planned, not recorded. */
  daysArePast: (_facts, command, context) =>
    ['start', 'end']
      .filter((field) => (given<string>(command, field) ?? '') > today(context))
      .flatMap((field) => wrongField('in-the-future', field)),
  /** The deadlines of the reports, and the deletion of access needs, hang on these days. */
  realDatesNotAhead: (_facts, command, context) =>
    ['actualStart', 'actualEnd']
      .filter((field) => (given<string>(command, field) ?? '') > today(context))
      .flatMap((field) => wrongField('in-the-future', field)),
  coSendersApart: ({ host, sender }, command) => {
    const ids = given<readonly string[]>(command, 'organisationIds')!;
    const all = [host.organisationId, sender.organisationId, ...ids];
    return new Set(all).size === all.length ? fine : against('coSendersApart');
  },
  resumeDayAhead: (_facts, command, context) =>
    given<string>(command, 'until')! > today(context) ? fine : wrongField('not-in-the-future', 'until'),
  /** Each side names its own contact; the secretariat may name both. */
  ownContact: (_facts, command) => {
    const foreign = (side: Side, field: string) =>
      actsAs(command, side) && !actsAs(command, 'secretariat') && given(command, field) !== undefined;
    return foreign('host', 'senderContactId') || foreign('sender', 'hostContactId')
      ? against('ownContact')
      : fine;
  },
  notYetParticipant: (facts, command) =>
    isParticipant(facts, given(command, 'personId')) ? against('notYetParticipant') : fine,
  isParticipant: (facts, command) =>
    isParticipant(facts, given(command, 'personId')) ? fine : wrongField('not-a-participant', 'personId'),
  /** Whoever sends people too decides about their own people and nobody else's. */
  ownPeople: ({ coSenderIds }, command, { world: { named } }) => {
    if (actsAs(command, 'sender') || actsAs(command, 'secretariat')) return fine;
    const own = named?.spokenForByActor === true && coSenderIds.includes(named.organisationId ?? '');
    return own ? fine : against('ownPeople');
  },
  attendanceOfParticipants: (facts, command) =>
    Object.keys(given<object>(command, 'attendance') ?? {}).every((id) => isParticipant(facts, id))
      ? fine
      : wrongField('not-a-participant', 'attendance'),
} as const satisfies ExchangeChecks;

const factsheetChecks = {
  ownItem: (facts, command) => (ownItem(facts, command) ? fine : against('ownItem')),
  itemStillAsked: (facts, command) =>
    namedItem(facts, command)?.status === 'asked' ? fine : against('itemStillAsked'),
  sideIsSilent: (facts, command) =>
    facts[given<Side>(command, 'side')!].approvedAt ? against('sideIsSilent') : fine,
  /** One consent, or one quote or photo, of one's own. */
  ownConsent: (facts, command) => {
    if (given(command, 'itemId') !== undefined) return ownItem(facts, command) ? fine : against('ownItem');
    if (given(command, 'what') === undefined) return against('somethingGiven');
    const me = command.onBehalf ? command.onBehalf.personId : command.actor.personId;
    return isParticipant(facts, me ?? undefined) ? fine : against('ownConsent');
  },
  consentNotYetGiven: ({ participants }, command) => {
    const what = given<'quote' | 'name' | 'photo'>(command, 'what');
    const own = participants.find(({ personId }) => personId === command.actor.personId);
    return what && own && !own.consent[what] ? fine : against('consentNotYetGiven');
  },
} as const satisfies ExchangeChecks;

/** Rules about what a command carries; looked at only when something is really asked. */
export const exchangeChecks = {
  ...reportChecks,
  ...planChecks,
  ...programmeChecks,
  ...listChecks,
  ...factsheetChecks,
} as const satisfies ExchangeChecks;
