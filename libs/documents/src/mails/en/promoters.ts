import type { MailWords } from '../mail.js';

/** A promoter call and its applications. */
export const promoterMails = {
  'call-lead-named': {
    subject: 'You have a part in leading the panel: {title}',
    why: 'You get this because the secretariat has named you to lead the panel of this call, or to stand in for its lead.',
    body: [
      'Please say at once where you have a conflict of interest: then the other leads that application.',
    ],
  },
  'call-not-ready': {
    subject: 'The call is not ready yet: {title}',
    why: 'You get this because the call opens soon and nobody has said that it is ready.',
    body: [
      'It opens only when its text stands in every language, lead and panel are named, and somebody has looked at the preview.',
    ],
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
  },
  'call-extended': {
    subject: 'More time to apply[ by {due}]: {title}',
    why: 'You get this because a call that you were told of is open for longer.',
    body: [
      'You can apply yourself or nominate somebody.',
      'You want no more of these mails? Leave the list here: {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'Too few applications: decide how to go on: {title}',
    why: 'You get this because the call has closed with fewer applications than places.',
    body: ['Extend it, go on with what there is, or close it without award.'],
  },
  'release-due': {
    subject: 'Release the decisions[ by {due}]: {title}',
    why: 'You get this because the decisions of this call are about to be due.',
    body: ['Look at the balance by region and type first. One release sends every letter.'],
  },
  'co-author-invited': {
    subject: 'Write an application together[ by {due}]: {title}',
    why: 'You get this because somebody has asked you to write this application with them.',
    body: ['You can read and change it until the call closes.'],
  },
  nomination: {
    subject: 'You are nominated as Mobility Promoter: do you agree?[ by {due}]: {title}',
    why: 'You get this because somebody has nominated you as Mobility Promoter.',
    body: ['Nobody reviews the nomination before you have said yes. You may also say no, without a reason.'],
  },
  'nomination-reminder': {
    subject: 'Your yes is still missing[ by {due}]: {title}',
    why: 'You get this because somebody has nominated you as Mobility Promoter and you have not answered yet.',
    body: ['The call has closed. Without your yes by {due} the nomination lapses.'],
  },
  'nominee-agreed': {
    subject: 'The nominee has agreed[ by {due}]: {title}',
    why: 'You get this because the person or organisation you nominated has said yes.',
    body: ['If you have not sent the nomination in yet, do so before the call closes.'],
  },
  'nomination-refused': {
    subject: 'The nominee does not want to be nominated: {title}',
    why: 'You get this because the person or organisation you nominated has said no.',
    body: ['The nomination is over. You can nominate somebody else while the call is open.'],
  },
  'draft-reminder': {
    subject: 'Finish your application[ by {due}]: {title}',
    why: 'You get this because you have begun an application that is not sent in yet.',
    body: ['After the last day the draft lapses. If the call is opened again, you can go on with it.'],
  },
  'draft-lapsed': {
    subject: 'Not sent in time: {title}',
    why: 'You get this because the call has closed before this application was complete.',
    body: ['Nothing was deleted. If the call is opened again, you can go on with it.'],
  },
  'application-received': {
    subject: 'We have your application: {title}',
    why: 'You get this because your application has come in.',
    body: [
      'We write to you if something is missing, and when all decisions are made. You can withdraw it at any time.',
    ],
  },
  'application-returned': {
    subject: 'Mend your application[ by {due}]: {title}',
    why: 'You get this because something in your application has to be mended.',
    body: ['The reason: “{reason}”', 'Without an answer by {due} it is judged as it stands.'],
  },
  'application-ineligible': {
    subject: 'Not taken into the review: {title}',
    why: 'You get this because your application could not be taken into the review.',
    body: ['The reason: “{reason}”'],
  },
  'application-merged': {
    subject: 'Two applications go on as one: {title}',
    why: 'You get this because there were two applications of the same candidate in this call.',
    body: ['The reason: “{reason}”', 'The other one goes on. You need not do anything.'],
  },
  'application-withdrawn': {
    subject: 'Withdrawn: {title}',
    why: 'You get this because an application of your call was withdrawn.',
    body: ['Nobody has to review it any more.'],
  },
  'field-reopened': {
    subject: 'One question is open again: {title}',
    why: 'You get this because one question of your application was opened for you again.',
    body: ['The reason: “{reason}”', 'Change it and close it again; everything else stays as you sent it.'],
  },
  'eligibility-due': {
    subject: 'Look at the eligibility: {title}',
    why: 'You get this because an application has been waiting for its check.',
    body: ['Find it eligible, return it once, or say why it is not.'],
  },
  'assignment-due': {
    subject: 'Assign reviewers: {title}',
    why: 'You get this because an eligible application has no reviewers yet.',
    body: ['Only people who have said that nothing stands in the way can get it.'],
  },
  'acting-lead-named': {
    subject: 'You lead this application: {title}',
    why: 'You get this because whoever led it has a conflict of interest.',
    body: ['Everything about it that waits for the lead now waits for you.'],
  },
  'outside-reviewer-invited': {
    subject: 'Would you review an application?: {title}',
    why: 'You get this because a panel has too few people left without a conflict of interest.',
    body: ['Please say first whether you have one yourself: before that you see no text.'],
  },
  'review-assigned': {
    subject: 'Review an application[ by {due}]: {title}',
    why: 'You get this because an application was given to you to review.',
    body: ['You see no other review before you have filed yours.'],
  },
  'review-reminder': {
    subject: 'Your review is awaited[ by {due}]: {title}',
    why: 'You get this because an application waits for your review.',
    body: ['If you cannot do it, write to the lead now: somebody else can then take it.'],
  },
  'review-late': {
    subject: 'A review is missing: {title}',
    why: 'You get this because a review did not come in time and was taken away.',
    body: ['Give it to somebody else.'],
  },
  'review-void': {
    subject: 'A review no longer counts: {title}',
    why: 'You get this because a conflict of interest came to light.',
    body: ['Another review is needed: give it to somebody else.'],
  },
  'reviews-overdue': {
    subject: 'Reviews are overdue: {title}',
    why: 'You get this because the latest day for reviews has come and some are missing.',
    body: ['You can go on with those there are, and say why.'],
  },
  'slots-offered': {
    subject: 'Choose a time for your interview[ by {due}]: {title}',
    why: 'You get this because we would like to talk with you about your application.',
    body: ['If none of the times suits you, write to the secretariat. A time chosen before no longer holds.'],
  },
  'slot-reminder': {
    subject: 'A time for your interview is not chosen yet[ by {due}]: {title}',
    why: 'You get this because we have offered you times for an interview.',
    body: ['If none suits you, write to the secretariat.'],
  },
  'slot-picked': {
    subject: 'The interview is set: {title}',
    why: 'You get this because a time for the interview was chosen.',
    body: ['When: {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Your interview is near: {title}',
    why: 'You get this because you have an interview about your application.',
    body: ['When: {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'The interview is overdue: {title}',
    why: 'You get this because the latest day for interviews has come and this one was not held.',
    body: ['Hold it now, or leave it out and say why.'],
  },
  offer: {
    subject: 'You were selected: say yes[ by {due}]: {title}',
    why: 'You get this because you were selected as Mobility Promoter.',
    body: [
      'Congratulations! Please tell us whether you accept. Without an answer by {due} the place goes to somebody on the waitlist.',
      'From the review: “{comments}”',
    ],
  },
  'offer-from-waitlist': {
    subject: 'A place is free for you: say yes[ by {due}]: {title}',
    why: 'You get this because a place became free and you are the first on the waitlist.',
    body: ['Please tell us whether you accept. Without an answer by {due} the place goes to the next.'],
  },
  waitlisted: {
    subject: 'You are on the waitlist: {title}',
    why: 'You get this because the decisions of this call are made.',
    body: ['If a place becomes free, we write to you.', 'From the review: “{comments}”'],
  },
  rejected: {
    subject: 'Not selected this time: {title}',
    why: 'You get this because the decisions of this call are made.',
    body: [
      'Thank you for your work for learning mobility. You are welcome to apply again next year.',
      'From the review: “{comments}”',
    ],
  },
  'offer-reminder': {
    subject: 'Do you accept? Say so[ by {due}]: {title}',
    why: 'You get this because you were selected as Mobility Promoter and have not answered yet.',
    body: ['Without an answer by {due} the place goes to somebody on the waitlist.'],
  },
  'offer-accepted': {
    subject: 'A place was accepted: {title}',
    why: 'You get this because a selected candidate has said yes.',
    body: ['The profile comes next.'],
  },
  'offer-declined': {
    subject: 'A place became free: {title}',
    why: 'You get this because a selected candidate will not be a promoter.',
    body: ['The waitlist moves up by itself.'],
  },
  'offer-lapsed': {
    subject: 'Your place went to somebody else: {title}',
    why: 'You get this because we had no answer in time whether you accept.',
    body: ['You are welcome to apply again next year.'],
  },
  'call-without-award': {
    subject: 'The call was closed without a selection: {title}',
    why: 'You get this because the call you applied to was closed without selecting anybody.',
    body: ['This says nothing about your application. You are welcome to apply again.'],
  },
  'taken-up-again': {
    subject: 'The call goes on: {title}',
    why: 'You get this because a call that was closed without a selection goes on after all.',
    body: ['Your application is where it was. You need not send it again.'],
  },
  'profile-invitation': {
    subject: 'Write your profile[ by {due}]: {title}',
    why: 'You get this because you have accepted to be a Mobility Promoter.',
    body: ['You decide part by part what is shown, and can take it back at any time.'],
  },
  'profile-reminder': {
    subject: 'Your profile is awaited[ by {due}]: {title}',
    why: 'You get this because your profile as Mobility Promoter is not there yet.',
    body: ['It need not be long: a few sentences are enough.'],
  },
  'profile-drafted': {
    subject: 'Approve a profile: {title}',
    why: 'You get this because a promoter has written their profile.',
    body: ['Approve it, or return it with a comment.'],
  },
  'profile-returned': {
    subject: 'Look at your profile again[ by {due}]: {title}',
    why: 'You get this because the secretariat asks you to change something in your profile.',
    body: ['The reason: “{reason}”'],
  },
  'profile-approved': {
    subject: 'Your profile is approved: {title}',
    why: 'You get this because the secretariat has approved your profile.',
    body: ['It is published together with the others.'],
  },
  'profile-published': {
    subject: 'Your profile is public: {title}',
    why: 'You get this because your profile as Mobility Promoter was published.',
    body: ['You can take back what you agreed to at any time: it is then gone at once.'],
  },
  'profile-consent-withdrawn': {
    subject: 'A consent was withdrawn: {title}',
    why: 'You get this because a promoter has taken back a consent.',
    body: ['What it was for is no longer shown. You need not do anything on our pages.'],
  },
  renewal: {
    subject: 'Do you go on as Mobility Promoter? Say so[ by {due}]: {title}',
    why: 'You get this because your profile has been public for a year.',
    body: ['Without an answer by {due} you become one of our alumni.'],
  },
  'became-alumni': {
    subject: 'Thank you: {title}',
    why: 'You get this because your time as Mobility Promoter has ended.',
    body: ['You belong to our alumni now, and can come back at any time.'],
  },
} as const satisfies Readonly<Record<string, MailWords>>;
