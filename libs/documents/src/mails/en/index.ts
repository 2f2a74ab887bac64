import type { MailCatalogue } from '../mail.js';
import { factsheetMails } from './factsheet.js';
import { matchMails } from './match.js';
import { preparationMails } from './preparation.js';
import { promoterMails } from './promoters.js';
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
    writer: 'Somebody in this case',
  },
  copy: {
    heading: 'What you wrote',
    leftOut:
      'What you wrote about what you need to take part is not in this mail: it is deleted on its day, and a mail is not. You can read it through the link until then.',
    certificate:
      'You asked for a certificate of attendance. As soon as it is recorded that you were there, the link leads to it.',
  },
  together: {
    subject: '{subject} (and {more} more)',
    why: 'You get this because {count} things in your cases came up at about the same time. This one mail has them all.',
  },
  mails: {
    ...matchMails,
    ...preparationMails,
    ...reportingMails,
    ...factsheetMails,
    ...stopMails,
    ...proposalMails,
    ...promoterMails,
    message: {
      subject: '{writer} wrote to you: {title}',
      why: 'You get this because {writer} wrote to you about {title}.',
      body: [
        '“{reason}”',
        'Please answer there, and not to this mail: then everybody concerned can read it.',
      ],
      button: 'Read and answer',
    },
    'application-link': {
      subject: 'Your link to your application: {title}',
      why: 'You get this because somebody, probably you, asked for a link to the application of {title}.',
      body: ['The link opens this one application and is meant for you alone: please do not pass it on.'],
      button: 'Open the application',
    },
    'apply-link': {
      subject: 'Apply or nominate: {title}',
      why: 'You get this because somebody, probably you, wants to apply to this call or to nominate somebody.',
      body: [
        'The button opens a page on which you begin. There is no password, and nothing to install.',
        'If it was not you, do nothing.',
      ],
      button: 'Begin',
    },
    'report-link': {
      subject: 'Your new link to your report: {title}',
      why: 'You get this because somebody, probably you, asked for a new link to your report about {title}.',
      body: [
        'What you have written so far is still there. It takes about {minutes} minutes in all.',
        'The link opens this one report and is meant for you alone: please do not pass it on.',
      ],
      button: 'Open your report',
    },
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
