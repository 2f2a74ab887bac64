import type { ApplicationClocks, ApplicationTasks } from './kit.js';
import { oldestAssignment } from './stages.js';

/** Every deadline of an application. Those that hang on the closing day follow the call. */
export const applicationClocks = {
  draft: {
    in: ['draft'],
    since: 'closing day of the call',
    anchor: ({ call }) => call.closesOn,
    hangsOn: 'other',
    marks: [
      {
        key: 'remind-1',
        day: 'draftFirstReminderDaysBefore',
        before: true,
        remind: { mail: 'draft-reminder', to: 'applicantSide' },
      },
      {
        key: 'remind-2',
        day: 'draftSecondReminderDaysBefore',
        before: true,
        remind: { mail: 'draft-reminder', to: 'applicantSide' },
      },
      { key: 'lapse', day: 0, at: 'end-of-day', act: 'lapse' },
    ],
  },
  consent: {
    in: ['awaiting-consent'],
    since: 'closing day of the call',
    anchor: ({ call }) => call.closesOn,
    hangsOn: 'other',
    marks: [
      { key: 'remind', day: 1, remind: { mail: 'nomination-reminder', to: 'applicant' } },
      { key: 'lapse', day: 'nomineeGraceDays', at: 'end-of-day', act: 'lapse' },
    ],
  },
  eligibility: {
    in: ['submitted'],
    since: 'entry into the stage',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'due',
        day: 'eligibilityWorkingDays',
        unit: 'workingDays',
        remind: { mail: 'eligibility-due', to: 'checkers' },
        task: { key: 'eligibility-due', for: 'lead' },
      },
    ],
  },
  mending: {
    in: ['returned'],
    since: 'return',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [{ key: 'judge', day: 'mendDays', at: 'end-of-day', act: 'takeAsItStands' }],
  },
  assignment: {
    in: ['eligible'],
    since: 'entry into the stage',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'due',
        day: 'assignDays',
        remind: { mail: 'assignment-due', to: 'lead' },
        task: { key: 'assignment-due', for: 'lead' },
      },
    ],
  },
  review: {
    in: ['under-review'],
    since: 'assignment',
    anchor: oldestAssignment,
    hangsOn: 'other',
    marks: [
      {
        key: 'remind-1',
        day: 'reviewFirstReminderDay',
        remind: { mail: 'review-reminder', to: 'reviewersOwing' },
      },
      {
        key: 'remind-2',
        day: 'reviewSecondReminderDay',
        remind: { mail: 'review-reminder', to: 'reviewersOwing' },
      },
      { key: 'take-away', day: 'reviewReassignDay', at: 'end-of-day', act: 'takeLateReviewsAway' },
    ],
  },
  latestReview: {
    in: ['under-review'],
    since: 'closing day of the call',
    anchor: ({ call }) => call.closesOn,
    hangsOn: 'other',
    marks: [
      {
        key: 'over',
        day: 'latestReviewDays',
        remind: { mail: 'reviews-overdue', to: 'lead' },
        task: { key: 'reviews-overdue', for: 'lead' },
      },
    ],
  },
  slots: {
    in: ['interview'],
    since: 'offer of slots',
    anchor: ({ interview }) => interview?.offeredAt ?? null,
    hangsOn: 'other',
    marks: [
      {
        key: 'remind',
        day: 'slotReminderDay',
        while: ['slotNotPicked'],
        remind: { mail: 'slot-reminder', to: 'applicant' },
      },
    ],
  },
  appointment: {
    in: ['interview'],
    since: 'slot picked',
    anchor: ({ interview }) => interview?.picked ?? null,
    hangsOn: 'other',
    marks: [
      {
        key: 'remind',
        day: 'interviewReminderDaysBefore',
        before: true,
        remind: { mail: 'interview-reminder', to: 'applicant' },
      },
      { key: 'record', day: 1, task: { key: 'interview-to-record', for: 'lead' } },
    ],
  },
  latestInterview: {
    in: ['interview'],
    since: 'closing day of the call',
    anchor: ({ call }) => call.closesOn,
    hangsOn: 'other',
    marks: [
      {
        key: 'over',
        day: 'latestInterviewDays',
        remind: { mail: 'interviews-overdue', to: 'lead' },
        task: { key: 'interviews-overdue', for: 'lead' },
      },
    ],
  },
  offer: {
    in: ['accepted'],
    since: 'offer',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'remind-1',
        day: 'acceptFirstReminderDay',
        remind: { mail: 'offer-reminder', to: 'applicant' },
      },
      {
        key: 'remind-2',
        day: 'acceptSecondReminderDay',
        remind: { mail: 'offer-reminder', to: 'applicant' },
      },
      { key: 'lapse', day: 'acceptDays', at: 'end-of-day', act: 'lapseOffer' },
    ],
  },
  profile: {
    in: ['confirmed'],
    since: 'acceptance',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'remind-1',
        day: 'profileFirstReminderDay',
        remind: { mail: 'profile-reminder', to: 'applicant' },
      },
      {
        key: 'remind-2',
        day: 'profileSecondReminderDay',
        remind: { mail: 'profile-reminder', to: 'applicant' },
      },
      {
        key: 'missing',
        day: 'profileDays',
        at: 'end-of-day',
        task: { key: 'profile-missing', for: 'secretariat' },
      },
    ],
  },
  renewal: {
    in: ['active'],
    since: 'publication or last renewal',
    anchor: ({ renewedAt, stageSince }) => renewedAt ?? stageSince,
    hangsOn: 'other',
    marks: [
      {
        key: 'ask',
        day: 'renewalMonths',
        unit: 'months',
        while: ['renewalNotAsked'],
        act: 'askRenewal',
      },
    ],
  },
  renewalAnswer: {
    in: ['active'],
    since: 'question whether the promoter goes on',
    anchor: ({ renewalAskedAt }) => renewalAskedAt,
    hangsOn: 'other',
    marks: [{ key: 'alumni', day: 'renewalDays', at: 'end-of-day', act: 'becomeAlumni' }],
  },
} as const satisfies ApplicationClocks;

/** Every mail an application may send. */
export const promoterApplicationMailKeys = [
  'co-author-invited',
  'nomination',
  'nomination-reminder',
  'nominee-agreed',
  'nomination-refused',
  'draft-reminder',
  'draft-lapsed',
  'application-received',
  'application-returned',
  'application-ineligible',
  'application-merged',
  'application-withdrawn',
  'field-reopened',
  'eligibility-due',
  'assignment-due',
  'acting-lead-named',
  'outside-reviewer-invited',
  'review-assigned',
  'review-reminder',
  'review-late',
  'review-void',
  'reviews-overdue',
  'slots-offered',
  'slot-reminder',
  'slot-picked',
  'interview-reminder',
  'interviews-overdue',
  'offer',
  'offer-from-waitlist',
  'waitlisted',
  'rejected',
  'offer-reminder',
  'offer-accepted',
  'offer-declined',
  'offer-lapsed',
  'call-without-award',
  'taken-up-again',
  'profile-invitation',
  'profile-reminder',
  'profile-drafted',
  'profile-returned',
  'profile-approved',
  'profile-published',
  'profile-consent-withdrawn',
  'renewal',
  'became-alumni',
] as const;
export type PromoterApplicationMailKey = (typeof promoterApplicationMailKeys)[number];

/** Every task an application may open, and when it closes by itself. */
export const applicationTasks = {
  'nobody-leads': { doneWhen: ['somebodyLeads'] },
  'eligibility-due': { within: ['submitted'] },
  'assignment-due': { within: ['eligible'] },
  'reviewer-missing': { within: ['under-review'], doneWhen: ['reviewersThere'] },
  'reviews-overdue': { within: ['under-review'] },
  'interview-to-record': { within: ['interview'] },
  'interviews-overdue': { within: ['interview'] },
  'profile-missing': { within: ['confirmed'] },
  /** Opened by the outbox, for whatever mail could not be delivered. */
  'mail-undelivered': {},
} as const satisfies ApplicationTasks;
export type PromoterApplicationTaskKey = keyof typeof applicationTasks;
