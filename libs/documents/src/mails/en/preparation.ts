import type { MailWords } from '../mail.js';

/** From the first plans to the first day of the visit. */
export const preparationMails = {
  'still-on': {
    subject: 'Is this still on? Tell us[, by {due}]: {title}',
    why: 'You get this because the exchange between {host} and {sender} has no dates yet.',
    body: [
      'If it is still on, say so with one click; dates can follow. If it is not, you can cancel it there, with a reason.',
      'We ask twice. If nobody answers by {due}, the exchange may lapse.',
    ],
    button: 'Say whether it is on',
  },
  'visit-dates-set': {
    subject: 'The dates are set[: {visit}], {title}',
    why: 'You get this because the dates of the exchange between {host} and {sender} have been set.',
    body: [
      'The visit is from {start} to {end}.',
      'Reports and reminders follow these dates. If they are wrong, tell the other side and change them.',
    ],
    button: 'See the plan',
  },
  'participant-removed': {
    subject: 'You are no longer on the list: {title}',
    why: 'You get this because you have been taken off the list of participants of this exchange.',
    body: [
      'You have no report to write. What you told us about your needs is deleted within 30 days.',
      'If this is a mistake, write to your organisation or to the secretariat.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Tell your host about you[, by {due}]: {title}',
    why: 'You get this because you travel in the exchange between {host} and {sender}.',
    body: [
      'Before you leave, your host would like to know who you are and what you want to learn.',
      'It takes about {minutes} minutes. What you type saves itself: you can stop, and go on later on another device.',
      'How reporting works, and what becomes public: {guidelines}',
    ],
    button: 'Begin your report',
  },
  'pre-report-reminder': {
    subject: 'Your report before the visit is missing[, due {due}]: {title}',
    why: 'You get this because you travel in this exchange and your report before the visit is not filed yet.',
    body: ['It takes about {minutes} minutes, and your host prepares the visit with it.'],
    button: 'Write your report',
  },
  'host-pre-report-reminder': {
    subject: 'Your guests need the programme[ by {due}]: {title}',
    why: 'You get this because you receive {sender} and the host’s report before the visit is not filed yet.',
    body: [
      'Your guests read in it what happens on each half-day, whom they meet and whom they call when a train is late.',
      'It takes about {minutes} minutes.',
    ],
    button: 'Write the host’s report',
  },
  'pre-reports-missing-contact': {
    subject: 'Reports before the visit are missing: {title}',
    why: 'You get this because you are a contact of this exchange and people on your side have not filed their report.',
    body: [
      'The visit begins on {start}. A word from you helps more than another mail from us.',
      'Who cannot write can tell you or the secretariat by telephone.',
    ],
    button: 'See who is missing',
  },
  'pre-reports-missing': {
    subject: 'Reports are missing[, visit {visit}]: {title}',
    why: 'You get this because the visit is near and not every report before it is filed or waived.',
    body: ['You can waive a report with a reason, or file it on the person’s word.'],
    button: 'See who is missing',
  },
  'visit-ready': {
    subject: 'All is ready[ for {visit}]: {title}',
    why: 'You get this because everything for the exchange between {host} and {sender} is prepared.',
    body: [
      'The visit is from {start} to {end}.',
      'The programme, the contact on the spot and the reports are in one place.',
    ],
    button: 'See the programme',
  },
  'visit-not-held': {
    subject: 'The visit did not take place: {title}',
    why: 'You get this because the visit of {sender} to {host} has been recorded as not held.',
    body: [
      'The reason: “{reason}”',
      'No report is asked of anybody. Access needs are deleted within 30 days.',
    ],
    button: 'See what happened',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
