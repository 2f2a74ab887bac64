import type { TaskDefinition } from '../lifecycle/index.js';
import type { ExchangeStage } from './facts.js';

/** Every mail an exchange may send; texts and layouts are checked against this list by the compiler. */
export const exchangeMailKeys = [
  'match-proposed',
  'match-answer-reminder',
  'match-expired',
  'match-declined',
  'match-withdrawn',
  'introduced',
  'exchange-lapsed',
  'preparation-started',
  'still-on',
  'visit-dates-set',
  'participant-removed',
  'pre-report-invitation',
  'pre-report-reminder',
  'host-pre-report-reminder',
  'pre-reports-missing-contact',
  'pre-reports-missing',
  'visit-ready',
  'visit-not-held',
  'post-report-invitation',
  'host-post-report-invitation',
  'post-report-reminder',
  'host-post-report-reminder',
  'post-reports-missing-contact',
  'report-copy',
  'report-returned',
  'factsheet-approval',
  'factsheet-approval-reminder',
  'item-confirmation',
  'item-confirmation-reminder',
  'factsheet-published',
  'consent-withdrawn',
  'closed-without-factsheet',
  'follow-up',
  'follow-up-reminder',
  'put-on-hold',
  'resumed',
  'exchange-cancelled',
  'exchange-reopened',
] as const;
export type ExchangeMailKey = (typeof exchangeMailKeys)[number];

/** Every task an exchange may open, and when it closes by itself. */
export const exchangeTasks = {
  'first-contact-missing': { within: ['introduced'] },
  'dates-missing': { within: ['preparing'], doneWhen: ['datesSet'] },
  'pre-reports-missing': { within: ['preparing', 'ready'], doneWhen: ['allPreReportsIn'] },
  'visit-gaps': { within: ['visiting', 'reporting'] },
  'visit-unconfirmed': { within: ['reporting'], doneWhen: ['visitConfirmed'] },
  'post-reports-missing': { within: ['reporting'] },
  'draft-from-one-side': { within: ['reporting'] },
  'factsheet-draft-due': { within: ['drafting'] },
  'late-report': { within: ['drafting', 'approval'] },
  'changes-requested': { within: ['drafting'] },
  'side-silent': { within: ['approval'], doneWhen: ['sidesApproved'] },
  'kpi-incomplete': { within: ['published'], doneWhen: ['kpiComplete'] },
  /** Opened by the outbox, for whatever mail could not be delivered. */
  'mail-undelivered': {},
} as const satisfies Readonly<Record<string, TaskDefinition<ExchangeStage>>>;
export type ExchangeTaskKey = keyof typeof exchangeTasks;
export const exchangeTaskKeys = Object.keys(exchangeTasks) as ExchangeTaskKey[];
