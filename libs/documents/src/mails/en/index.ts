import type { MailCatalogue } from '../mail.js';
import { factsheetMails } from './factsheet.js';
import { matchMails } from './match.js';
import { preparationMails } from './preparation.js';
import { proposalMails } from './proposal.js';
import { reportingMails } from './reporting.js';
import { stopMails } from './stops.js';

export const englishMails: MailCatalogue = {
  greeting: 'Hello {name},',
  greetingWithoutName: 'Hello,',
  closing: 'The secretariat of the Regional Skills Partnership for Lifelong Learning Mobility',
  foot: 'If you did not expect this mail, you can leave it unanswered or write to the secretariat.',
  general: {
    title: 'your exchange',
    host: 'the host',
    sender: 'the sending organisation',
    other: 'the other side',
    person: 'a participant',
    contact: 'the other side',
  },
  mails: {
    ...matchMails,
    ...preparationMails,
    ...reportingMails,
    ...factsheetMails,
    ...stopMails,
    ...proposalMails,
    'sign-in-link': {
      subject: 'Your link to sign in',
      why: 'You get this because somebody, probably you, asked for a link to sign in to Waymark.',
      body: [
        'The button opens a page that signs you in. It works once and only for a short time.',
        'If it was not you, do nothing: without this mail nobody gets in.',
      ],
      button: 'Sign in',
    },
  },
};
