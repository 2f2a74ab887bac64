import type { MailWords } from '../mail.js';

/** From the interview to the alumni. */
export const promoterDecisionMails = {
  'slots-offered': {
    subject: 'Choose a time for your interview[ by {due}]: {title}',
    why: 'You get this because we would like to talk with you about your application.',
    body: ['If none of the times suits you, write to the secretariat. A time chosen before no longer holds.'],
    button: 'Choose a time',
  },
  'slot-reminder': {
    subject: 'A time for your interview is not chosen yet[ by {due}]: {title}',
    why: 'You get this because we have offered you times for an interview.',
    body: ['If none suits you, write to the secretariat.'],
    button: 'Choose a time',
  },
  'slot-picked': {
    subject: 'The interview is set: {title}',
    why: 'You get this because a time for the interview was chosen.',
    body: ['When: {when}[ · {place}]'],
    button: 'Open the application',
  },
  'interview-reminder': {
    subject: 'Your interview is near: {title}',
    why: 'You get this because you have an interview about your application.',
    body: ['When: {when}[ · {place}]'],
    button: 'Open the application',
  },
  'interviews-overdue': {
    subject: 'The interview is overdue: {title}',
    why: 'You get this because the latest day for interviews has come and this one was not held.',
    body: ['Hold it now, or leave it out and say why.'],
    button: 'Open the application',
  },
  offer: {
    subject: 'You were selected: say yes[ by {due}]: {title}',
    why: 'You get this because you were selected as Mobility Promoter.',
    body: [
      'Congratulations! Please tell us whether you accept. Without an answer by {due} the place goes to somebody on the waitlist.',
      'From the review: “{comments}”',
    ],
    button: 'Give your answer',
  },
  'offer-from-waitlist': {
    subject: 'A place is free for you: say yes[ by {due}]: {title}',
    why: 'You get this because a place became free and you are the first on the waitlist.',
    body: ['Please tell us whether you accept. Without an answer by {due} the place goes to the next.'],
    button: 'Give your answer',
  },
  waitlisted: {
    subject: 'You are on the waitlist: {title}',
    why: 'You get this because the decisions of this call are made.',
    body: ['If a place becomes free, we write to you.', 'From the review: “{comments}”'],
    button: 'Open the application',
  },
  rejected: {
    subject: 'Not selected this time: {title}',
    why: 'You get this because the decisions of this call are made.',
    body: [
      'Thank you for your work for learning mobility. You are welcome to apply again next year.',
      'From the review: “{comments}”',
    ],
    button: 'Open the application',
  },
  'offer-reminder': {
    subject: 'Do you accept? Say so[ by {due}]: {title}',
    why: 'You get this because you were selected as Mobility Promoter and have not answered yet.',
    body: ['Without an answer by {due} the place goes to somebody on the waitlist.'],
    button: 'Give your answer',
  },
  'offer-accepted': {
    subject: 'A place was accepted: {title}',
    why: 'You get this because a selected candidate has said yes.',
    body: ['The profile comes next.'],
    button: 'Open the application',
  },
  'offer-declined': {
    subject: 'A place became free: {title}',
    why: 'You get this because a selected candidate will not be a promoter.',
    body: ['The waitlist moves up by itself.'],
    button: 'Open the application',
  },
  'offer-lapsed': {
    subject: 'Your place went to somebody else: {title}',
    why: 'You get this because we had no answer in time whether you accept.',
    body: ['You are welcome to apply again next year.'],
    button: 'Open the application',
  },
  'call-without-award': {
    subject: 'The call was closed without a selection: {title}',
    why: 'You get this because the call you applied to was closed without selecting anybody.',
    body: ['This says nothing about your application. You are welcome to apply again.'],
    button: 'Open the application',
  },
  'taken-up-again': {
    subject: 'The call goes on: {title}',
    why: 'You get this because a call that was closed without a selection goes on after all.',
    body: ['Your application is where it was. You need not send it again.'],
    button: 'Open the application',
  },
  'profile-invitation': {
    subject: 'Write your profile[ by {due}]: {title}',
    why: 'You get this because you have accepted to be a Mobility Promoter.',
    body: ['You decide part by part what is shown, and can take it back at any time.'],
    button: 'Write the profile',
  },
  'profile-reminder': {
    subject: 'Your profile is awaited[ by {due}]: {title}',
    why: 'You get this because your profile as Mobility Promoter is not there yet.',
    body: ['It need not be long: a few sentences are enough.'],
    button: 'Write the profile',
  },
  'profile-drafted': {
    subject: 'Approve a profile: {title}',
    why: 'You get this because a promoter has written their profile.',
    body: ['Approve it, or return it with a comment.'],
    button: 'Open the application',
  },
  'profile-returned': {
    subject: 'Look at your profile again[ by {due}]: {title}',
    why: 'You get this because the secretariat asks you to change something in your profile.',
    body: ['The reason: “{reason}”'],
    button: 'Write the profile',
  },
  'profile-approved': {
    subject: 'Your profile is approved: {title}',
    why: 'You get this because the secretariat has approved your profile.',
    body: ['It is published together with the others.'],
    button: 'Open the application',
  },
  'profile-published': {
    subject: 'Your profile is public: {title}',
    why: 'You get this because your profile as Mobility Promoter was published.',
    body: ['You can take back what you agreed to at any time: it is then gone at once.'],
    button: 'Open the application',
  },
  'profile-consent-withdrawn': {
    subject: 'A consent was withdrawn: {title}',
    why: 'You get this because a promoter has taken back a consent.',
    body: ['What it was for is no longer shown. You need not do anything on our pages.'],
    button: 'Open the application',
  },
  renewal: {
    subject: 'Do you go on as Mobility Promoter? Say so[ by {due}]: {title}',
    why: 'You get this because your profile has been public for a year.',
    body: ['Without an answer by {due} you become one of our alumni.'],
    button: 'Give your answer',
  },
  'became-alumni': {
    subject: 'Thank you: {title}',
    why: 'You get this because your time as Mobility Promoter has ended.',
    body: ['You belong to our alumni now, and can come back at any time.'],
    button: 'Open the application',
  },
} as const satisfies Readonly<Record<string, MailWords>>;
