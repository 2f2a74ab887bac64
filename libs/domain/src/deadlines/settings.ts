import type { LifecycleSettings } from '../lifecycle/definition.js';
import type { Day } from '../lifecycle/case.js';
import { addDays, addMonths, addWorkingDays } from './brussels.js';
import { promoterSettings } from './promoter-settings.js';
import { days, months, type SettingDefinition } from './setting-definition.js';

/** Every number of exchanges and proposals, with its default. */
const exchangeSettings = {
  /** Proposed match: last day to answer, counted from the proposal. */
  answerDays: days(10, 'Days both sides have to answer a proposed match.'),
  /** Proposed match: first reminder to whoever has not answered. */
  answerFirstReminderDay: days(5, 'Day of the first reminder to answer a proposed match.'),
  /** Proposed match: second reminder to whoever has not answered. */
  answerSecondReminderDay: days(8, 'Day of the second reminder to answer a proposed match.'),
  /** Expired match: how long the pair is barred. */
  expiryBarDays: days(90, 'Days a pair is barred after a match expired unanswered.'),
  /** Declined with "not now": how long the pair is barred. */
  notNowBarMonths: months(6, 'Months a pair is barred after a “not now”.'),
  /** Introduced: task for the secretariat when no first contact is logged. */
  firstContactTaskDay: days(
    14,
    'Days after the introduction until the secretariat gets a task for a missing first contact.',
  ),
  /** Introduced: last day to log a first contact before the case lapses. */
  firstContactLapseDay: days(28, 'Days after the introduction until a case without a first contact lapses.'),
  /** Preparing: days after the first contact until missing dates become a task and "is this still on?" is asked. */
  datesTaskDay: days(
    30,
    'Days after the first contact until missing dates become a task and both sides are asked whether the visit is still on.',
  ),
  /** Preparing: days an "is this still on?" waits for its answer, and so the days between the two questions. */
  stillOnDays: days(
    14,
    'Days between two questions whether the visit is still on, and after the second until the case lapses.',
  ),
  /** Pre-reports: due so many days before the visit. */
  preReportDueDaysBefore: days(14, 'Days before the visit by which pre-reports are due.'),
  /** Pre-reports: first reminder, days before the visit. */
  preReportFirstReminderDaysBefore: days(21, 'Days before the visit of the first reminder of a pre-report.'),
  /** Pre-reports: second reminder, days before the visit. */
  preReportSecondReminderDaysBefore: days(
    16,
    'Days before the visit of the second reminder of a pre-report.',
  ),
  /** Pre-reports: the organisation's contact is told, days before the visit. */
  preReportContactDaysBefore: days(
    10,
    'Days before the visit when the organisation’s contact is told of missing pre-reports.',
  ),
  /** Pre-reports: the secretariat is told, days before the visit. */
  preReportSecretariatDaysBefore: days(
    7,
    'Days before the visit when the secretariat is told of missing pre-reports.',
  ),
  /** Visiting: days after the end date until an unrecorded visit counts as held, unconfirmed. */
  assumeHeldDay: days(
    1,
    'Days after the end date until a visit nobody recorded counts as held, unconfirmed.',
  ),
  /** Post-reports: due so many days after the visit. */
  postReportDueDays: days(14, 'Days after the visit by which reports are due.'),
  /** Post-reports: first reminder, days after the visit. */
  postReportFirstReminderDay: days(7, 'Days after the visit of the first reminder of a report.'),
  /** Post-reports: second reminder, days after the visit. */
  postReportSecondReminderDay: days(12, 'Days after the visit of the second reminder of a report.'),
  /** Post-reports: the organisation's contact is told, days after the visit. */
  postReportContactDay: days(
    21,
    'Days after the visit when the organisation’s contact is told of missing reports.',
  ),
  /** Post-reports: the secretariat may waive one, days after the visit. */
  postReportWaiveDay: days(30, 'Days after the visit from which the secretariat may waive a report.'),
  /** Post-reports: the secretariat may draft from one side alone, days after the visit. */
  draftFromOneSideDay: days(
    45,
    'Days after the visit from which the secretariat may draft the factsheet from one side alone.',
  ),
  /** Drafting: days to finish the factsheet draft. */
  draftDays: days(10, 'Days to finish the factsheet draft.'),
  /** Approval: days to answer; then an unconfirmed quote, name or photo drops out. */
  approvalDays: days(7, 'Days to approve a factsheet; then unconfirmed quotes and photos drop out.'),
  /** Approval: first reminder. */
  approvalFirstReminderDay: days(3, 'Day of the first reminder to approve a factsheet.'),
  /** Approval: second reminder. */
  approvalSecondReminderDay: days(6, 'Day of the second reminder to approve a factsheet.'),
  /** Approval: a side silent for so long may be left out. */
  silentSideDays: days(
    21,
    'Days of silence after which a factsheet may be published without that side’s section.',
  ),
  /** Follow-up: months after the visit. */
  followUpMonths: months(6, 'Months after the visit when both sides are asked about the next step.'),
  /** Follow-up: its one reminder, days after the question. */
  followUpReminderDay: days(14, 'Days after the follow-up question until its one reminder.'),
  /** Follow-up: days after the question until it is closed as "no answer". */
  followUpCloseDay: days(28, 'Days after the follow-up question until it is closed without an answer.'),
  /** Access needs: deleted so many days after the visit, the cancellation or the person's removal. */
  accessNeedsDays: days(
    30,
    'Days after which practical and access needs are deleted, with whom guests call on the spot.',
  ),
  /** People on photos who take no part: their names are deleted so many months after the visit, or its cancellation. */
  bystanderMonths: months(
    12,
    'Months after the visit until the names of people on photos who take no part are deleted.',
  ),
  /** Contact data: deleted so many months after the last case that somebody took part in was over. */
  participantContactMonths: months(
    36,
    'Months after the end of their last exchange until it is deleted how participants are reached.',
  ),
  /** Proposal, needs information: working days to answer before it is a draft again. */
  informationWorkingDays: {
    value: 5,
    unit: 'workingDays',
    min: 1,
    max: 60,
    about: 'Working days a member has to answer a question about a proposal.',
  },
  /** Proposal: reconfirmed every so many months. */
  reconfirmMonths: months(6, 'Months after which a member is asked whether a proposal still stands.'),
  /** Proposal: days to reconfirm before it expires. */
  reconfirmDays: days(14, 'Days a member has to reconfirm a proposal before it expires.'),
  /** Proposal: introductions open at once, so that nobody is flooded. */
  maxOpenIntroductions: {
    value: 5,
    unit: 'count',
    min: 1,
    max: 50,
    about: 'Introductions a proposal may have open at once.',
  },
  /** Match: lowest level both sides need in a common working language. 1 is A1, 6 is C2. */
  workingLanguageLevel: {
    value: 3,
    unit: 'cefr',
    min: 1,
    max: 6,
    about: 'Lowest level (1 is A1, 3 is B1, 6 is C2) both sides need in a common working language.',
  },
} as const satisfies Record<string, SettingDefinition>;

/** Every number that the secretariat may change, with its default: first those of exchanges and proposals. */
export const settingDefinitions = { ...exchangeSettings, ...promoterSettings } as const;

export type SettingKey = keyof typeof settingDefinitions;

/** The defaults as plain numbers, for a `RuleContext` in which nothing was changed. */
export const defaultSettings: Readonly<Record<SettingKey, number>> = Object.freeze(
  Object.fromEntries(Object.entries(settingDefinitions).map(([key, { value }]) => [key, value])),
) as Readonly<Record<SettingKey, number>>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingDefinitions, key);

const known: Readonly<Record<string, SettingDefinition>> = settingDefinitions;

/** The setting a lifecycle names; null where there is none. */
export const settingOf = (key: string): SettingDefinition | null =>
  Object.hasOwn(known, key) ? known[key]! : null;

/**
 * A number as set, or its default.
 * @throws RangeError for a key that no setting has
 */
export function settingValue(settings: LifecycleSettings, key: string): number {
  const setting = settingOf(key);
  if (!setting) throw new RangeError(`There is no setting named ${key}.`);
  return settings[key] ?? setting.value;
}

/** The day that lies a setting's time after another day. @throws RangeError for a setting that counts no time */
export function dayAfter(day: Day, settings: LifecycleSettings, key: SettingKey): Day {
  const value = settingValue(settings, key);
  const { unit } = settingOf(key)!;
  if (unit === 'days') return addDays(day, value);
  if (unit === 'months') return addMonths(day, value);
  if (unit === 'workingDays') return addWorkingDays(day, value);
  throw new RangeError(`The setting ${key} counts no time.`);
}
