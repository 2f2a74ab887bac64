import type { BesideAction, BesideEventType, BesideMailKey } from '../../lifecycle/index.js';

/** What is done in every kind of case beside its lifecycle. */
export const beside = {
  action: {
    sendReminder: 'Send now',
    skipReminder: 'Skip',
    postponeReminder: 'Postpone',
    writeNote: 'Write a note',
    sendMessage: 'Send a message',
  } satisfies Record<BesideAction, string>,
  event: {
    'reminder-sent-by-hand': '{actor} reminded {to} by hand.',
    'reminder-skipped-by-hand': '{actor} skipped the reminder to {to}[, because: {reason}].',
    'reminder-postponed': '{actor} postponed the reminder to {to}[ until {until}][, because: {reason}].',
    'note-written': '{actor} wrote a note for {to}.',
    'message-sent': '{actor} sent a message to {to}.',
  } satisfies Record<BesideEventType, string>,
  mail: {
    message: 'a message',
    'report-link': 'a new link to the report',
  } satisfies Record<BesideMailKey | 'report-link', string>,
  /** One whose kind was dropped since it was sent. */
  someMail: 'a mail',
  /** What became of a mail that followed from an event. */
  mailed: {
    sent: 'By mail to {people}: {mail}.',
    waiting: 'Waits to be mailed to {people}: {mail}.',
    failed: 'Could not be mailed to {people}: {mail}.',
    bounced: 'Came back undelivered from {people}: {mail}.',
    arrived: 'Reached {people}: {mail}.',
  },
  mailState: {
    waiting: 'waiting to be sent',
    sent: 'sent',
    failed: 'refused',
    bounced: 'came back undelivered',
    arrived: 'arrived',
  },
  need: {
    reminderOpen: 'This reminder has gone out already, or nothing is left to remind of.',
    notJustSent: 'The same reminder went out less than a day ago.',
  },
} as const;
