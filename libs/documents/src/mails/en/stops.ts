import type { MailWords } from '../mail.js';

/** Holds and ends on the way, and going on after them. */
export const stopMails = {
  'put-on-hold': {
    subject: 'On hold[ until {until}]: {title}',
    why: 'You get this because the exchange between {host} and {sender} is on hold.',
    body: [
      'The reason: “{reason}”',
      'Nothing is asked of you until {until}: no deadline runs and no reminder is sent.',
    ],
    button: 'See the exchange',
  },
  resumed: {
    subject: 'It goes on: {title}',
    why: 'You get this because the exchange between {host} and {sender} is no longer on hold.',
    body: ['All deadlines run again. Look at the dates: they may have to be set anew.'],
    button: 'See what is next',
  },
  'exchange-cancelled': {
    subject: 'Cancelled: {title}',
    why: 'You get this because the exchange between {host} and {sender} has been cancelled.',
    body: [
      'The reason: “{reason}”',
      'No report is asked of anybody. Access needs are deleted within 30 days.',
    ],
    button: 'See what happened',
  },
  'exchange-reopened': {
    subject: 'Open again: {title}',
    why: 'You get this because the secretariat has opened the exchange between {host} and {sender} again.',
    body: ['The reason: “{reason}”', 'It goes on where it stood.'],
    button: 'See what is next',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
