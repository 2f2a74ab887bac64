import type { MailWords } from '../mail.js';

/** The life of a proposal. */
export const proposalMails = {
  'proposal-submitted': {
    subject: 'Review a new proposal: {title}',
    why: 'You get this because a member has submitted a proposal.',
    body: ['Open it for matching, or ask for what is missing.'],
    button: 'Review the proposal',
  },
  'proposal-opened': {
    subject: 'Your proposal is open: {title}',
    why: 'You get this because the secretariat has opened your proposal for matching.',
    body: [
      'We look for a partner with the same topic and format. You hear from us as soon as there is one.',
      'You can pause or withdraw it at any time.',
    ],
    button: 'See your proposal',
  },
  'information-asked': {
    subject: 'A question about your proposal, answer[ by {due}]: {title}',
    why: 'You get this because the secretariat needs to know something before it can open your proposal.',
    body: [
      'They ask: “{reason}”',
      'Without an answer by {due} your proposal becomes a draft again. Nothing is lost.',
    ],
    button: 'Answer the question',
  },
  'proposal-back-to-draft': {
    subject: 'Your proposal is a draft again: {title}',
    why: 'You get this because a question about your proposal was not answered in time.',
    body: ['Everything you wrote is there. Answer the question in it and submit it again when you like.'],
    button: 'Open your draft',
  },
  'proposal-withdrawn': {
    subject: 'Withdrawn: {title}',
    why: 'You get this because a proposal has been withdrawn.',
    body: ['The reason: “{reason}”', 'Matches that both sides have agreed on go on.'],
    button: 'See the proposal',
  },
  reconfirm: {
    subject: 'Does your proposal still stand? Say so[ by {due}]: {title}',
    why: 'You get this because your proposal has been open for some time.',
    body: ['One click keeps it open. Without an answer by {due} it expires; you can make a new one from it.'],
    button: 'Say that it stands',
  },
  'proposal-expired': {
    subject: 'Your proposal has expired: {title}',
    why: 'You get this because we asked whether your proposal still stands and had no answer.',
    body: ['It is no longer matched. If you want it back, write to the secretariat.'],
    button: 'See your proposal',
  },
  'proposal-fulfilled': {
    subject: 'All places are taken: {title}',
    why: 'You get this because every place of your proposal is taken by an agreed exchange.',
    body: ['It is not matched any more. If a place comes free, it opens again by itself.'],
    button: 'See your proposal',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
