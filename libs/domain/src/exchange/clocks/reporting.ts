import type { ExchangeClocks } from '../kit.js';
import { visitEnd } from '../visit.js';

const toSecretariat = 'secretariat' as const;

/** Clocks from the last day of the visit until the reports are in. */
export const reportingClocks = {
  /** In the morning and not at the end of that day: "at the latest the day after" leaves the last evening free. */
  visitEnd: {
    in: ['visiting'],
    since: 'last day of the visit',
    anchor: visitEnd,
    hangsOn: 'visit',
    marks: [{ key: 'assume-held', day: 'assumeHeldDay', act: 'assumeHeld' }],
  },
  postReports: {
    in: ['reporting'],
    since: 'last day of the visit',
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
} as const satisfies ExchangeClocks;
