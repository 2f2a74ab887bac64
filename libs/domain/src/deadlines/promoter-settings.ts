import { days, months, type SettingDefinition } from './setting-definition.js';

/** Every number of a promoter call and its applications, with its default. */
export const promoterSettings = {
  /** Call: days before it opens by which it has to be ready (1 June: 25 May). */
  callReadyDaysBefore: days(7, 'Days before a promoter call opens by which it has to be ready.'),
  /** Call: archived so many months after its profiles were published. */
  callArchiveMonths: months(12, 'Months after the profiles are published until a promoter call is archived.'),
  /** Call: latest day for reviews, counted from the closing date (30 June: 31 August). */
  latestReviewDays: days(62, 'Days after a promoter call closes by which every review has to be there.'),
  /** Call: latest day for interviews, counted from the closing date (10 September). */
  latestInterviewDays: days(72, 'Days after a promoter call closes by which interviews have to be held.'),
  /** Call: day of the decisions, counted from the closing date (15 September). */
  decisionDays: days(77, 'Days after a promoter call closes by which decisions have to be released.'),
  /** Call: the lead is reminded of the release a week before it (8 September). */
  releaseReminderDay: days(70, 'Days after a promoter call closes when the lead is reminded of the release.'),
  /** Draft: first reminder, days before the call closes. */
  draftFirstReminderDaysBefore: days(7, 'Days before a call closes of the first reminder of a draft.'),
  /** Draft: second reminder, days before the call closes. */
  draftSecondReminderDaysBefore: days(2, 'Days before a call closes of the second reminder of a draft.'),
  /** Nomination: grace after closing, for the nominee's yes alone. */
  nomineeGraceDays: days(7, 'Days after a call closes in which a nominee may still agree.'),
  /** Submitted: working days to look at eligibility. */
  eligibilityWorkingDays: {
    value: 5,
    unit: 'workingDays',
    min: 1,
    max: 60,
    about: 'Working days to look at the eligibility of an application.',
  },
  /** Returned: days to mend; then it is judged as it stands. */
  mendDays: days(7, 'Days to mend a returned application; then it is judged as it stands.'),
  /** Eligible: days to assign reviewers. */
  assignDays: days(3, 'Days to assign reviewers to an eligible application.'),
  /** Review: days to file one. */
  reviewDays: days(14, 'Days a reviewer has for a review.'),
  /** Review: first reminder, 5 days before it is due. */
  reviewFirstReminderDay: days(9, 'Day of the first reminder of a review.'),
  /** Review: second reminder, 1 day before it is due. */
  reviewSecondReminderDay: days(13, 'Day of the second reminder of a review.'),
  /** Review: taken away 3 days after it was due, so that somebody else can have it. */
  reviewReassignDay: days(17, 'Day on which a missing review is taken away, to be given to somebody else.'),
  /** Interview: reminder to choose a slot, days after they were offered. */
  slotReminderDay: days(3, 'Days after slots were offered until the applicant is reminded to choose one.'),
  /** Interview: reminder of the interview itself. */
  interviewReminderDaysBefore: days(1, 'Days before an interview when the applicant is reminded of it.'),
  /** Accepted: days to say yes; then the waitlist moves. */
  acceptDays: days(14, 'Days to accept; then the waitlist moves up.'),
  /** Accepted: first reminder, 7 days before. */
  acceptFirstReminderDay: days(7, 'Day of the first reminder to accept.'),
  /** Accepted: second reminder, 2 days before. */
  acceptSecondReminderDay: days(12, 'Day of the second reminder to accept.'),
  /** Profile: days to write it; then the secretariat has a task. */
  profileDays: days(14, 'Days to write a profile; then the secretariat gets a task.'),
  /** Profile: first reminder, 7 days before. */
  profileFirstReminderDay: days(7, 'Day of the first reminder to write a profile.'),
  /** Profile: second reminder, 2 days before. */
  profileSecondReminderDay: days(12, 'Day of the second reminder to write a profile.'),
  /** Active: renewal is asked every so many months. */
  renewalMonths: months(12, 'Months after which a promoter is asked to go on.'),
  /** Active: silent for so long after that question, a promoter becomes an alumnus. */
  renewalDays: days(30, 'Days a promoter has to answer whether they go on.'),
} as const satisfies Record<string, SettingDefinition>;
