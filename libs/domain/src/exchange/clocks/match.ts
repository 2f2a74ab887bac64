import type { ExchangeClocks } from '../kit.js';

const toSecretariat = 'secretariat' as const;

/** Clocks from the proposed match to the first contact. */
export const matchClocks = {
  answer: {
    in: ['proposed'],
    since: 'entry into the stage',
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
    since: 'entry into the stage',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      { key: 'task', day: 'firstContactTaskDay', task: { key: 'first-contact-missing', for: toSecretariat } },
      { key: 'lapse', day: 'firstContactLapseDay', at: 'end-of-day', act: 'lapse' },
    ],
  },
} as const satisfies ExchangeClocks;
