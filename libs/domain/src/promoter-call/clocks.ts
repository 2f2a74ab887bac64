import type { CallClocks, CallTasks } from './kit.js';

/** Every deadline of a call. All but the first two hang on the closing date, and follow it. */
export const callClocks = {
  readiness: {
    in: ['planned'],
    since: 'opening day',
    anchor: ({ opensOn }) => opensOn,
    hangsOn: 'other',
    marks: [
      {
        key: 'tell-secretariat',
        day: 'callReadyDaysBefore',
        before: true,
        while: ['notSaidReady'],
        remind: { mail: 'call-not-ready', to: 'secretariat' },
        task: { key: 'call-to-prepare', for: 'secretariat' },
      },
      {
        key: 'tell-lead',
        day: 'callReadyDaysBefore',
        before: true,
        while: ['notSaidReady', 'leadNamed'],
        remind: { mail: 'call-not-ready', to: 'lead' },
      },
    ],
  },
  opening: {
    in: ['planned'],
    since: 'opening day',
    anchor: ({ opensOn }) => opensOn,
    hangsOn: 'other',
    marks: [
      { key: 'launch', day: 0, at: 'start-of-day', while: ['saidReady', 'closingDayAhead'], act: 'launch' },
    ],
  },
  closing: {
    in: ['open'],
    since: 'closing day',
    anchor: ({ closesOn }) => closesOn,
    hangsOn: 'other',
    marks: [{ key: 'close', day: 0, at: 'end-of-day', act: 'closeCall' }],
  },
  afterClosing: {
    in: ['closed'],
    since: 'closing day',
    anchor: ({ closesOn }) => closesOn,
    hangsOn: 'other',
    marks: [
      {
        key: 'too-few',
        day: 1,
        while: ['tooFewApplications'],
        remind: { mail: 'too-few-applications', to: 'lead' },
        task: { key: 'too-few-applications', for: 'lead' },
      },
      {
        key: 'review',
        day: 'nomineeGraceDays',
        at: 'end-of-day',
        while: ['enoughApplications'],
        act: 'startReview',
      },
    ],
  },
  release: {
    in: ['reviewing'],
    since: 'closing day',
    anchor: ({ closesOn }) => closesOn,
    hangsOn: 'other',
    marks: [
      { key: 'remind', day: 'releaseReminderDay', remind: { mail: 'release-due', to: 'lead' } },
      {
        key: 'due',
        day: 'decisionDays',
        remind: { mail: 'release-due', to: 'secretariat' },
        task: { key: 'decisions-due', for: 'lead' },
      },
    ],
  },
  archive: {
    in: ['published'],
    since: 'publication of the profiles',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'archive',
        day: 'callArchiveMonths',
        unit: 'months',
        at: 'end-of-day',
        act: 'archiveCall',
      },
    ],
  },
} as const satisfies CallClocks;

/** Every mail a call may send. */
export const promoterCallMailKeys = [
  'call-lead-named',
  'call-not-ready',
  'call-opened',
  'call-extended',
  'too-few-applications',
  'release-due',
] as const;
export type PromoterCallMailKey = (typeof promoterCallMailKeys)[number];

/** Every task a call may open, and when it closes by itself. */
export const callTasks = {
  'call-to-prepare': { within: ['planned'], doneWhen: ['saidReady'] },
  'too-few-applications': { within: ['closed'] },
  'decisions-due': { within: ['reviewing'] },
  /** Opened by the outbox, for whatever mail could not be delivered. */
  'mail-undelivered': {},
} as const satisfies CallTasks;
export type PromoterCallTaskKey = keyof typeof callTasks;
