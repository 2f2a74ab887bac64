import type { MailWords } from '../mail.js';

/** Reports after the visit. */
export const reportingMails = {
  'post-report-invitation': {
    subject: 'Tell us what you learnt[, by {due}]: {title}',
    why: 'You get this because you took part in the visit of {sender} to {host}.',
    body: [
      'What did you hope for, and what came of it? It takes about {minutes} minutes and saves itself.',
      'Your lessons become part of a public factsheet. Your quote, your name and your photo appear only if you say so.',
      'How reporting works, and what becomes public: {guidelines}',
    ],
    button: 'Begin your report',
  },
  'host-post-report-invitation': {
    subject: 'What did you learn as a host? Tell us[, by {due}]: {title}',
    why: 'You get this because {host} has received {sender}.',
    body: [
      'Your lessons become the hosting institution’s part of a public factsheet.',
      'It takes about {minutes} minutes and saves itself.',
    ],
    button: 'Begin the host’s report',
  },
  'post-report-reminder': {
    subject: 'Your report after the visit is missing[, due {due}]: {title}',
    why: 'You get this because you took part in this exchange and your report after the visit is not filed yet.',
    body: ['It takes about {minutes} minutes. Without it your lessons are missing from the factsheet.'],
    button: 'Write your report',
  },
  'host-post-report-reminder': {
    subject: 'The host’s report is missing[, due {due}]: {title}',
    why: 'You get this because {host} has received {sender} and the host’s report after the visit is not filed yet.',
    body: ['It takes about {minutes} minutes. Without it the factsheet cannot be written.'],
    button: 'Write the host’s report',
  },
  'post-reports-missing-contact': {
    subject: 'Reports after the visit are missing: {title}',
    why: 'You get this because you are a contact of this exchange and reports from your side are missing.',
    body: [
      'A word from you helps more than another mail from us.',
      'If somebody cannot be reached any more, tell the secretariat: that report can be waived.',
    ],
    button: 'See who is missing',
  },
  'report-copy': {
    subject: 'Your report, as it was filed: {title}',
    why: 'You get this because your report about {title} was filed. This is your copy.',
    body: [
      'The secretariat can give it back to you once; otherwise it stays as it is. Through the link below you can read it at any time, with your photos.',
    ],
    button: 'Open your report',
  },
  'report-returned': {
    subject: 'Please look at your report again: {title}',
    why: 'You get this because the secretariat has a question about the report you filed.',
    body: ['They wrote: “{reason}”', 'Your answers are still there. Change what you like and file it again.'],
    button: 'Open your report',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
