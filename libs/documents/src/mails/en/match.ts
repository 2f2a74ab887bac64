import type { MailWords } from '../mail.js';

/** From the proposed match to the first contact. */
export const matchMails = {
  'match-proposed': {
    subject: 'Say yes or no[ by {due}]: {title}',
    why: 'You get this because the secretariat proposes a match between {host} and {sender}.',
    body: [
      'Have a look at who proposes what and why it fits. Then say yes, “not now”, or no with a reason.',
      'When both sides say yes, you get each other’s contact details.',
      'You have until {due}. Without an answer the match expires.',
    ],
    button: 'Look at the match',
  },
  'match-answer-reminder': {
    subject: 'Still waiting for your answer[, until {due}]: {title}',
    why: 'You get this because your organisation has not answered the proposed match between {host} and {sender}.',
    body: [
      'A “not now” is an answer too, and it helps the other side to go on.',
      'After {due} the match expires and the two of you are not matched again for some months.',
    ],
    button: 'Answer the match',
  },
  'match-expired': {
    subject: 'Expired without an answer: {title}',
    why: 'You get this because the match between {host} and {sender} was not answered by both sides in time.',
    body: [
      'Its places are free again. Whoever did not answer is asked whether their proposal still stands.',
      'If this came too early or too late, write to the secretariat: it can open the match again.',
    ],
    button: 'See what happened',
  },
  'match-declined': {
    subject: 'The other side declined: {title}',
    why: 'You get this because {other} declined the match with your organisation.',
    body: ['They wrote: “{reason}”', 'Your proposal stays open, and its places are free for another match.'],
    button: 'See your exchange',
  },
  'match-withdrawn': {
    subject: 'The match was withdrawn: {title}',
    why: 'You get this because the match between {host} and {sender} was withdrawn before it was agreed.',
    body: ['The reason: “{reason}”', 'You have nothing to do.'],
    button: 'See what happened',
  },
  introduced: {
    subject: 'Both said yes. Get in touch[ by {due}]: {title}',
    why: 'You get this because {host} and {sender} both said yes.',
    body: [
      'Your contact at {other} is {contact}[, {contactEmail}][, {contactPhone}].',
      'Write or call, and log the first contact with one click. Then the preparation begins.',
      'If nobody gets in touch by {due}, the exchange lapses.',
    ],
    button: 'Log the first contact',
  },
  'preparation-started': {
    subject: 'Agree on dates and a programme[ by {due}]: {title}',
    why: 'You get this because {host} and {sender} are in touch and the preparation of your exchange has begun.',
    body: [
      'The exchange needs dates, a programme, a working language, somebody who pays, a contact on each side and at least one participant.',
      'Enter each of them as soon as you know it. Nothing has to be complete at once.',
    ],
    button: 'Prepare the exchange',
  },
  'exchange-lapsed': {
    subject: 'Lapsed: {title}',
    why: 'You get this because the exchange between {host} and {sender} stood still for too long.',
    body: [
      'Its places are free again for others.',
      'If you still want it, write to the secretariat: it can open the exchange again.',
    ],
    button: 'See what happened',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
