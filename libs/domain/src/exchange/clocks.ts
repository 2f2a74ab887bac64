import { laterOf } from '../deadlines/brussels.js';
import type { ExchangeClocks } from './kit.js';
import { stagesAfterVisit } from './kit.js';
import { visitEnd, visitStart } from './visit.js';

const toSecretariat = 'secretariat' as const;

/** Every deadline, reminder and escalation of an exchange. Their hours are explained at `MarkHour`. */
export const exchangeClocks = {
  answer: {
    in: ['proposed'],
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'remind-1',
        day: 'answerFirstReminderDay',
        remind: { mail: 'match-answer-reminder', to: 'silentSides' },
      },
      {
        key: 'remind-2',
        day: 'answerSecondReminderDay',
        remind: { mail: 'match-answer-reminder', to: 'silentSides' },
      },
      { key: 'expire', day: 'answerDays', at: 'end-of-day', act: 'expireMatch' },
    ],
  },
  firstContact: {
    in: ['introduced'],
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      { key: 'task', day: 'firstContactTaskDay', task: { key: 'first-contact-missing', for: toSecretariat } },
      { key: 'lapse', day: 'firstContactLapseDay', at: 'end-of-day', act: 'lapse' },
    ],
  },
  /** Begins anew with every answer that the visit is still on. */
  dates: {
    in: ['preparing'],
    anchor: ({ stageSince, host, sender }) => laterOf(laterOf(stageSince, host.stillOnAt), sender.stillOnAt),
    hangsOn: 'stage',
    marks: [
      {
        key: 'task',
        day: 'datesTaskDay',
        while: ['datesMissing'],
        task: { key: 'dates-missing', for: toSecretariat },
      },
      { key: 'ask', day: 'datesTaskDay', while: ['datesMissing', 'stillOnNotAsked'], act: 'askStillOn' },
    ],
  },
  stillOn: {
    in: ['preparing'],
    anchor: ({ stillOnAskedAt }) => stillOnAskedAt.at(-1) ?? null,
    hangsOn: 'other',
    marks: [
      {
        key: 'ask-again',
        day: 'stillOnDays',
        while: ['datesMissing', 'stillOnAskedOnce'],
        act: 'askStillOn',
      },
      {
        key: 'lapse',
        day: 'stillOnDays',
        at: 'end-of-day',
        while: ['datesMissing', 'stillOnAskedTwice'],
        act: 'lapse',
      },
    ],
  },
  preReports: {
    in: ['preparing', 'ready'],
    anchor: visitStart,
    hangsOn: 'visit',
    marks: [
      {
        key: 'remind-1',
        day: 'preReportFirstReminderDaysBefore',
        before: true,
        while: ['participantsOwePre'],
        remind: { mail: 'pre-report-reminder', to: 'participantsOwingPre' },
      },
      {
        key: 'remind-host-1',
        day: 'preReportFirstReminderDaysBefore',
        before: true,
        while: ['hostOwesPre'],
        remind: { mail: 'host-pre-report-reminder', to: 'hostOwingPre' },
      },
      {
        key: 'remind-2',
        day: 'preReportSecondReminderDaysBefore',
        before: true,
        while: ['participantsOwePre'],
        remind: { mail: 'pre-report-reminder', to: 'participantsOwingPre' },
      },
      {
        key: 'remind-host-2',
        day: 'preReportSecondReminderDaysBefore',
        before: true,
        while: ['hostOwesPre'],
        remind: { mail: 'host-pre-report-reminder', to: 'hostOwingPre' },
      },
      {
        key: 'contact',
        day: 'preReportContactDaysBefore',
        before: true,
        while: ['preReportsMissing'],
        remind: { mail: 'pre-reports-missing-contact', to: 'contactsOwingPre' },
      },
      {
        key: 'secretariat',
        day: 'preReportSecretariatDaysBefore',
        before: true,
        while: ['preReportsMissing'],
        remind: { mail: 'pre-reports-missing', to: toSecretariat },
        task: { key: 'pre-reports-missing', for: toSecretariat },
      },
    ],
  },
  visitStart: {
    in: ['preparing', 'ready'],
    anchor: visitStart,
    hangsOn: 'visit',
    marks: [{ key: 'start', day: 0, at: 'start-of-day', act: 'startVisit' }],
  },
  /** In the morning and not at the end of that day: "at the latest the day after" leaves the last evening free. */
  visitEnd: {
    in: ['visiting'],
    anchor: visitEnd,
    hangsOn: 'visit',
    marks: [{ key: 'assume-held', day: 'assumeHeldDay', act: 'assumeHeld' }],
  },
  postReports: {
    in: ['reporting'],
    anchor: visitEnd,
    hangsOn: 'visit',
    marks: [
      {
        key: 'remind-1',
        day: 'postReportFirstReminderDay',
        while: ['participantsOwePost'],
        remind: { mail: 'post-report-reminder', to: 'participantsOwingPost' },
      },
      {
        key: 'remind-host-1',
        day: 'postReportFirstReminderDay',
        while: ['hostOwesPost'],
        remind: { mail: 'host-post-report-reminder', to: 'hostOwingPost' },
      },
      {
        key: 'remind-2',
        day: 'postReportSecondReminderDay',
        while: ['participantsOwePost'],
        remind: { mail: 'post-report-reminder', to: 'participantsOwingPost' },
      },
      {
        key: 'remind-host-2',
        day: 'postReportSecondReminderDay',
        while: ['hostOwesPost'],
        remind: { mail: 'host-post-report-reminder', to: 'hostOwingPost' },
      },
      {
        key: 'contact',
        day: 'postReportContactDay',
        while: ['postReportsMissing'],
        remind: { mail: 'post-reports-missing-contact', to: 'contactsOwingPost' },
      },
      {
        key: 'waive',
        day: 'postReportWaiveDay',
        while: ['postReportsMissing'],
        task: { key: 'post-reports-missing', for: toSecretariat },
      },
      {
        key: 'one-side',
        day: 'draftFromOneSideDay',
        task: { key: 'draft-from-one-side', for: toSecretariat },
      },
    ],
  },
  draft: {
    in: ['drafting'],
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [{ key: 'task', day: 'draftDays', task: { key: 'factsheet-draft-due', for: toSecretariat } }],
  },
  approval: {
    in: ['approval'],
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'remind-1',
        day: 'approvalFirstReminderDay',
        while: ['aSideSilent'],
        remind: { mail: 'factsheet-approval-reminder', to: 'silentSides' },
      },
      {
        key: 'remind-items-1',
        day: 'approvalFirstReminderDay',
        while: ['itemsAsked'],
        remind: { mail: 'item-confirmation-reminder', to: 'unconfirmedQuoted' },
      },
      {
        key: 'remind-2',
        day: 'approvalSecondReminderDay',
        while: ['aSideSilent'],
        remind: { mail: 'factsheet-approval-reminder', to: 'silentSides' },
      },
      {
        key: 'remind-items-2',
        day: 'approvalSecondReminderDay',
        while: ['itemsAsked'],
        remind: { mail: 'item-confirmation-reminder', to: 'unconfirmedQuoted' },
      },
      { key: 'drop', day: 'approvalDays', at: 'end-of-day', while: ['itemsAsked'], act: 'dropUnconfirmed' },
      {
        key: 'silent-side',
        day: 'silentSideDays',
        while: ['aSideSilent'],
        task: { key: 'side-silent', for: toSecretariat },
      },
    ],
  },
  hold: {
    in: ['on-hold'],
    anchor: ({ holdUntil }) => holdUntil,
    hangsOn: 'other',
    marks: [{ key: 'resume', day: 0, act: 'resume' }],
  },
  followUp: {
    in: stagesAfterVisit,
    anchor: visitEnd,
    hangsOn: 'visit',
    marks: [
      { key: 'ask', day: 'followUpMonths', unit: 'months', while: ['followUpNotAsked'], act: 'askFollowUp' },
    ],
  },
  followUpAnswer: {
    in: stagesAfterVisit,
    anchor: ({ followUp }) => followUp?.askedAt ?? null,
    hangsOn: 'other',
    marks: [
      {
        key: 'remind',
        day: 'followUpReminderDay',
        while: ['followUpOpen'],
        remind: { mail: 'follow-up-reminder', to: 'sidesOwingNextStep' },
      },
      {
        key: 'close',
        day: 'followUpCloseDay',
        at: 'end-of-day',
        while: ['followUpOpen'],
        act: 'closeFollowUp',
      },
    ],
  },
  /** Hangs on the visit but never rests: what has to be deleted is deleted in a case recorded later as well. */
  accessNeeds: {
    in: stagesAfterVisit,
    anchor: visitEnd,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', while: ['accessNeedsKept'], act: 'eraseAccessNeeds' }],
  },
  accessNeedsOfStopped: {
    in: ['cancelled', 'lapsed'],
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', while: ['accessNeedsKept'], act: 'eraseAccessNeeds' }],
  },
  accessNeedsOfRemoved: {
    in: ['preparing', 'ready', 'visiting', ...stagesAfterVisit, 'cancelled', 'lapsed'],
    anchor: ({ removed }) => removed?.[0]?.at ?? null,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', act: 'eraseRemovedNeeds' }],
  },
} as const satisfies ExchangeClocks;
