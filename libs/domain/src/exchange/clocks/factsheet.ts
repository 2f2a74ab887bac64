import type { ExchangeClocks } from '../kit.js';

const toSecretariat = 'secretariat' as const;

/** Clocks from the draft of the factsheet to its publication. */
export const factsheetClocks = {
  draft: {
    in: ['drafting'],
    since: 'entry into the stage',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [{ key: 'task', day: 'draftDays', task: { key: 'factsheet-draft-due', for: toSecretariat } }],
  },
  approval: {
    in: ['approval'],
    since: 'entry into the stage',
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
} as const satisfies ExchangeClocks;
