import type { MailWords } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

/** A promoter call and its applications. */
export const promoterMails = {
  'call-lead-named': {
    subject: 'You have a part in leading the panel: {title}',
    why: 'You get this because the secretariat has named you to lead the panel of this call, or to stand in for its lead.',
    body: [
      'Please say at once where you have a conflict of interest: then the other leads that application.',
    ],
    button: 'Open the call',
  },
  'call-not-ready': {
    subject: 'The call is not ready yet: {title}',
    why: 'You get this because the call opens soon and nobody has said that it is ready.',
    body: [
      'It opens only when its text stands in every language, lead and panel are named, and somebody has looked at the preview.',
    ],
    button: 'Open the call',
  },
  'call-opened': {
    subject: 'Apply or nominate[ by {due}]: {title}',
    why: 'You get this because you are a member of the partnership or on its mailing list.',
    body: [
      'The call in its own words: {text}',
      'A Mobility Promoter is a person or an organisation that leads in promoting learning mobility.',
      'You can apply yourself or nominate somebody.',
      'You want no more of these mails? Leave the list here: {unsubscribe}',
    ],
    button: 'Read the call',
  },
  'call-extended': {
    subject: 'More time to apply[ by {due}]: {title}',
    why: 'You get this because a call that you were told of is open for longer.',
    body: [
      'You can apply yourself or nominate somebody.',
      'You want no more of these mails? Leave the list here: {unsubscribe}',
    ],
    button: 'Read the call',
  },
  'too-few-applications': {
    subject: 'Too few applications: decide how to go on: {title}',
    why: 'You get this because the call has closed with fewer applications than places.',
    body: ['Extend it, go on with what there is, or close it without award.'],
    button: 'Open the call',
  },
  'release-due': {
    subject: 'Release the decisions[ by {due}]: {title}',
    why: 'You get this because the decisions of this call are about to be due.',
    body: ['Look at the balance by region and type first. One release sends every letter.'],
    button: 'Open the call',
  },
  'co-author-invited': {
    subject: 'Write an application together[ by {due}]: {title}',
    why: 'You get this because somebody has asked you to write this application with them.',
    body: ['You can read and change it until the call closes.'],
    button: 'Go on writing',
  },
  nomination: {
    subject: 'You are nominated as Mobility Promoter: do you agree?[ by {due}]: {title}',
    why: 'You get this because somebody has nominated you as Mobility Promoter.',
    body: ['Nobody reviews the nomination before you have said yes. You may also say no, without a reason.'],
    button: 'Say yes or no',
  },
  'nomination-reminder': {
    subject: 'Your yes is still missing[ by {due}]: {title}',
    why: 'You get this because somebody has nominated you as Mobility Promoter and you have not answered yet.',
    body: ['The call has closed. Without your yes by {due} the nomination lapses.'],
    button: 'Say yes or no',
  },
  'nominee-agreed': {
    subject: 'The nominee has agreed[ by {due}]: {title}',
    why: 'You get this because the person or organisation you nominated has said yes.',
    body: ['If you have not sent the nomination in yet, do so before the call closes.'],
    button: 'Open the application',
  },
  'nomination-refused': {
    subject: 'The nominee does not want to be nominated: {title}',
    why: 'You get this because the person or organisation you nominated has said no.',
    body: ['The nomination is over. You can nominate somebody else while the call is open.'],
    button: 'Open the application',
  },
  'draft-reminder': {
    subject: 'Finish your application[ by {due}]: {title}',
    why: 'You get this because you have begun an application that is not sent in yet.',
    body: ['After the last day the draft lapses. If the call is opened again, you can go on with it.'],
    button: 'Go on writing',
  },
  'draft-lapsed': {
    subject: 'Not sent in time: {title}',
    why: 'You get this because the call has closed before this application was complete.',
    body: ['Nothing was deleted. If the call is opened again, you can go on with it.'],
    button: 'Open the application',
  },
  'application-received': {
    subject: 'We have your application: {title}',
    why: 'You get this because your application has come in.',
    body: [
      'We write to you if something is missing, and when all decisions are made. You can withdraw it at any time.',
    ],
    button: 'Open the application',
  },
  'application-returned': {
    subject: 'Mend your application[ by {due}]: {title}',
    why: 'You get this because something in your application has to be mended.',
    body: ['The reason: “{reason}”', 'Without an answer by {due} it is judged as it stands.'],
    button: 'Mend it',
  },
  'application-ineligible': {
    subject: 'Not taken into the review: {title}',
    why: 'You get this because your application could not be taken into the review.',
    body: ['The reason: “{reason}”'],
    button: 'Open the application',
  },
  'application-merged': {
    subject: 'Two applications go on as one: {title}',
    why: 'You get this because there were two applications of the same candidate in this call.',
    body: ['The reason: “{reason}”', 'The other one goes on. You need not do anything.'],
    button: 'Open the application',
  },
  'application-withdrawn': {
    subject: 'Withdrawn: {title}',
    why: 'You get this because an application of your call was withdrawn.',
    body: ['Nobody has to review it any more.'],
    button: 'Open the application',
  },
  'field-reopened': {
    subject: 'One question is open again: {title}',
    why: 'You get this because one question of your application was opened for you again.',
    body: ['The reason: “{reason}”', 'Change it and close it again; everything else stays as you sent it.'],
    button: 'Mend it',
  },
  'eligibility-due': {
    subject: 'Look at the eligibility: {title}',
    why: 'You get this because an application has been waiting for its check.',
    body: ['Find it eligible, return it once, or say why it is not.'],
    button: 'Open the application',
  },
  'assignment-due': {
    subject: 'Assign reviewers: {title}',
    why: 'You get this because an eligible application has no reviewers yet.',
    body: ['Only people who have said that nothing stands in the way can get it.'],
    button: 'Open the application',
  },
  'acting-lead-named': {
    subject: 'You lead this application: {title}',
    why: 'You get this because whoever led it has a conflict of interest.',
    body: ['Everything about it that waits for the lead now waits for you.'],
    button: 'Open the application',
  },
  'outside-reviewer-invited': {
    subject: 'Would you review an application?: {title}',
    why: 'You get this because a panel has too few people left without a conflict of interest.',
    body: ['Please say first whether you have one yourself: before that you see no text.'],
    button: 'Open the review',
  },
  'review-assigned': {
    subject: 'Review an application[ by {due}]: {title}',
    why: 'You get this because an application was given to you to review.',
    body: ['You see no other review before you have filed yours.'],
    button: 'Open the review',
  },
  'review-reminder': {
    subject: 'Your review is awaited[ by {due}]: {title}',
    why: 'You get this because an application waits for your review.',
    body: ['If you cannot do it, write to the lead now: somebody else can then take it.'],
    button: 'Open the review',
  },
  'review-late': {
    subject: 'A review is missing: {title}',
    why: 'You get this because a review did not come in time and was taken away.',
    body: ['Give it to somebody else.'],
    button: 'Open the application',
  },
  'review-void': {
    subject: 'A review no longer counts: {title}',
    why: 'You get this because a conflict of interest came to light.',
    body: ['Another review is needed: give it to somebody else.'],
    button: 'Open the application',
  },
  'reviews-overdue': {
    subject: 'Reviews are overdue: {title}',
    why: 'You get this because the latest day for reviews has come and some are missing.',
    body: ['You can go on with those there are, and say why.'],
    button: 'Open the application',
  },
  ...promoterDecisionMails,
} as const satisfies Readonly<Record<string, MailWords>>;
