import type { exchangeClocks } from '../../exchange/clocks.js';
import type { ExchangeMailKey, ExchangeTaskKey } from '../../exchange/index.js';

/** A clause for each mark of each clock. */
export type MarkWords<Clocks extends Record<string, { marks: readonly { key: string }[] }>> = {
  readonly [Clock in keyof Clocks]: Readonly<Record<Clocks[Clock]['marks'][number]['key'], string>>;
};

/** What the clock does then, as a clause that follows "then". */
export const mark = {
  answer: {
    'remind-1': 'whoever has not answered is reminded',
    'remind-2': 'whoever has not answered is reminded again',
    expire: 'the match expires and the places are free again',
  },
  firstContact: {
    task: 'the secretariat asks what keeps the first contact',
    lapse: 'the exchange lapses and the places are free again',
  },
  dates: {
    task: 'the secretariat asks for the dates',
    ask: 'both sides are asked whether the visit is still on',
  },
  stillOn: {
    'ask-again': 'both sides are asked once more whether the visit is still on',
    lapse: 'the exchange lapses and the places are free again',
  },
  preReports: {
    'remind-1': 'participants whose report is missing are reminded',
    'remind-host-1': 'the host is reminded of its report',
    'remind-2': 'participants whose report is missing are reminded again',
    'remind-host-2': 'the host is reminded of its report again',
    contact: 'the organisations hear which reports are missing',
    secretariat: 'the secretariat sees which reports are missing',
  },
  visitStart: { start: 'the visit begins' },
  visitEnd: { 'assume-held': 'the visit counts as held, unconfirmed' },
  postReports: {
    'remind-1': 'participants whose report is missing are reminded',
    'remind-host-1': 'the host is reminded of its report',
    'remind-2': 'participants whose report is missing are reminded again',
    'remind-host-2': 'the host is reminded of its report again',
    contact: 'the organisations hear which reports are missing',
    waive: 'the secretariat may waive what is missing',
    'one-side': 'the factsheet may be written from one side alone',
  },
  draft: { task: 'the secretariat sees that the draft is due' },
  approval: {
    'remind-1': 'a side that has not answered is reminded',
    'remind-items-1': 'people who have not confirmed a quote or photo are reminded',
    'remind-2': 'a side that has not answered is reminded again',
    'remind-items-2': 'people who have not confirmed a quote or photo are reminded again',
    drop: 'quotes and photos that nobody confirmed are left out',
    'silent-side': 'the factsheet may go on without the silent side',
  },
  hold: { resume: 'the exchange goes on where it stood' },
  followUp: { ask: 'both sides are asked about their next step' },
  followUpAnswer: {
    remind: 'whoever has not told the next step is reminded',
    close: 'the follow-up is closed',
  },
  accessNeeds: { delete: 'what participants wrote about access needs is deleted' },
  accessNeedsOfStopped: { delete: 'what participants wrote about access needs is deleted' },
  accessNeedsOfRemoved: { delete: 'what people who were removed wrote about access needs is deleted' },
  bystanders: { delete: 'the names of people on photos who took no part are deleted' },
  bystandersOfStopped: { delete: 'the names of people on photos who took no part are deleted' },
  accessNeedsOfRemovedOnHold: { delete: 'what people who were removed wrote about access needs is deleted' },
} as const satisfies MarkWords<typeof exchangeClocks>;

/** Tasks, as what is to be done. */
export const task = {
  'first-contact-missing': 'Find out why no first contact is logged.',
  'dates-missing': 'Ask both sides for the dates of the visit.',
  'pre-reports-missing': 'Chase the reports before the visit that are missing.',
  'visit-gaps': 'Look at what was missing when the visit began.',
  'visit-unconfirmed': 'Find out whether the visit was held, and record it.',
  'post-reports-missing': 'Chase or waive the reports after the visit that are missing.',
  'draft-from-one-side': 'Decide whether to write the factsheet from one side alone.',
  'factsheet-draft-due': 'Finish the draft of the factsheet.',
  'late-report': 'Look at a report that came late, for the factsheet.',
  'changes-requested': 'Make the changes to the factsheet that were asked for.',
  'side-silent': 'Decide whether to publish without the silent side.',
  'kpi-incomplete': 'Complete the figures of the exchange.',
  'mail-undelivered': 'A mail could not be delivered: check the address.',
} as const satisfies Record<ExchangeTaskKey, string>;

/** What a mail is, in a list of what was sent. */
export const mail = {
  'match-proposed': 'the proposed match',
  'match-answer-reminder': 'a reminder to answer the match',
  'match-expired': 'the end of a match nobody answered',
  'match-declined': 'the answer that the match was declined',
  'match-withdrawn': 'the news that the match was taken back',
  introduced: 'the introduction',
  'exchange-lapsed': 'the news that the exchange lapsed',
  'preparation-started': 'the start of the preparation',
  'still-on': 'the question whether the visit is still on',
  'visit-dates-set': 'the dates of the visit',
  'participant-removed': 'the news of being removed from the visit',
  'pre-report-invitation': 'the invitation to the report before the visit',
  'pre-report-reminder': 'a reminder of the report before the visit',
  'host-pre-report-reminder': 'a reminder of the host’s report before the visit',
  'pre-reports-missing-contact': 'the list of missing reports before the visit',
  'pre-reports-missing': 'the list of missing reports before the visit',
  'visit-ready': 'the news that all is ready',
  'visit-not-held': 'the news that the visit was not held',
  'post-report-invitation': 'the invitation to the report after the visit',
  'host-post-report-invitation': 'the invitation to the host’s report after the visit',
  'post-report-reminder': 'a reminder of the report after the visit',
  'host-post-report-reminder': 'a reminder of the host’s report after the visit',
  'post-reports-missing-contact': 'the list of missing reports after the visit',
  'report-copy': 'a copy of the filed report',
  'report-returned': 'a report sent back with a comment',
  'factsheet-approval': 'the factsheet for approval',
  'factsheet-approval-reminder': 'a reminder to approve the factsheet',
  'item-confirmation': 'the question about a quote or photo',
  'item-confirmation-reminder': 'a reminder to answer about a quote or photo',
  'factsheet-published': 'the published factsheet',
  'consent-withdrawn': 'the news of a consent withdrawn',
  'closed-without-factsheet': 'the news that there will be no factsheet',
  'follow-up': 'the question about the next step',
  'follow-up-reminder': 'a reminder to tell the next step',
  'put-on-hold': 'the news of the hold',
  resumed: 'the news that the exchange goes on',
  'exchange-cancelled': 'the news that the exchange was cancelled',
  'exchange-reopened': 'the news that the exchange was reopened',
} as const satisfies Record<ExchangeMailKey, string>;
