import type { ExchangeClocks } from '../kit.js';
import { lastSaidToBeOn, visitStart } from '../visit.js';

const toSecretariat = 'secretariat' as const;

/** Clocks from the first contact to the first day of the visit, and of a hold. */
export const preparationClocks = {
  /** Begins anew with every answer that the visit is still on. */
  dates: {
    in: ['preparing'],
    since: 'first contact, or the last answer that the visit is still on',
    anchor: lastSaidToBeOn,
    hangsOn: 'stage',
    marks: [
      {
        key: 'task',
        day: 'datesTaskDay',
        while: ['datesMissing', 'recordedAsItHappens'],
        task: { key: 'dates-missing', for: toSecretariat },
      },
      {
        key: 'ask',
        day: 'datesTaskDay',
        while: ['datesMissing', 'stillOnNotAsked', 'recordedAsItHappens'],
        act: 'askStillOn',
      },
    ],
  },
  stillOn: {
    in: ['preparing'],
    since: 'last question whether the visit is still on',
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
    since: 'first day of the visit',
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
    since: 'first day of the visit',
    anchor: visitStart,
    hangsOn: 'visit',
    marks: [{ key: 'start', day: 0, at: 'start-of-day', act: 'startVisit' }],
  },
  hold: {
    in: ['on-hold'],
    since: 'day on which the case is to go on',
    anchor: ({ holdUntil }) => holdUntil,
    hangsOn: 'other',
    marks: [{ key: 'resume', day: 0, act: 'resume' }],
  },
} as const satisfies ExchangeClocks;
