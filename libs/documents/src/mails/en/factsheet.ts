import type { MailWords } from '../mail.js';

/** From the finished draft of a factsheet to half a year after the visit. */
export const factsheetMails = {
  'factsheet-approval': {
    subject: 'Approve the factsheet[ by {due}]: {title}',
    why: 'You get this because the factsheet about the exchange between {host} and {sender} is written and needs your yes.',
    body: [
      'Read it as the public will. Approve it, or say what should be changed.',
      'Silence is not taken for a yes. Please answer by {due}.',
    ],
    button: 'Read the factsheet',
  },
  'factsheet-approval-reminder': {
    subject: 'The factsheet waits for you[, until {due}]: {title}',
    why: 'You get this because your organisation has not answered about the factsheet of this exchange.',
    body: ['It is published when both sides have said yes. If something is wrong in it, say what.'],
    button: 'Read the factsheet',
  },
  'item-confirmation': {
    subject: 'May we publish your words and photos? Answer[, by {due}]: {title}',
    why: 'You get this because a quote or a photo of yours stands in the factsheet about this exchange.',
    body: [
      'See exactly what would be public, and say yes or no to each.',
      'What you have not confirmed by {due} is left out. You can take a yes back at any time.',
    ],
    button: 'See what would be public',
  },
  'item-confirmation-reminder': {
    subject: 'Your quote or photo waits for your yes[, until {due}]: {title}',
    why: 'You get this because you have not said whether your quote or photo may be published.',
    body: ['Without your yes it is left out. You need not do anything if that is what you want.'],
    button: 'See what would be public',
  },
  'factsheet-published': {
    subject: 'Published: {title}',
    why: 'You get this because the factsheet about your exchange is public now.',
    body: [
      'Share it with whoever should know: the page can be read on any device, and there is a PDF to print.',
      'If you want something of yours taken out, tell us. It is gone within a minute.',
    ],
    button: 'See the factsheet',
  },
  'consent-withdrawn': {
    subject: 'Taken off the factsheet: {title}',
    why: 'You get this because a person has withdrawn a consent and the factsheet has changed.',
    body: ['The page and the PDF already show the new revision. You have nothing to do.'],
    button: 'See the factsheet',
  },
  'closed-without-factsheet': {
    subject: 'Closed without a factsheet: {title}',
    why: 'You get this because the exchange between {host} and {sender} was closed without a factsheet.',
    body: ['The reason: “{reason}”', 'The visit counts as held all the same. Thank you for it.'],
    button: 'See the exchange',
  },
  'follow-up': {
    subject: 'What became of it? Tell us[, by {due}]: {title}',
    why: 'You get this because it is half a year since the visit of {sender} to {host}.',
    body: [
      'You named a next step then. What has come of it, and which skills does your region need now?',
      'Two sentences are enough.',
    ],
    button: 'Answer in two sentences',
  },
  'follow-up-reminder': {
    subject: 'Last call[, until {due}]: {title}',
    why: 'You get this because we asked what became of your exchange and have no answer yet.',
    body: ['“Nothing yet” is an answer too. We do not ask again after this.'],
    button: 'Answer in two sentences',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
