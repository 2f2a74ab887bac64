import { stagesAfterVisit, type ExchangeClocks } from '../kit.js';
import type { ExchangeFacts } from '../facts.js';
import { visitEnd } from '../visit.js';

const firstRemoval = ({ removed }: ExchangeFacts): string | null => removed?.[0]?.at ?? null;

const bystandersGo = {
  key: 'delete',
  day: 'bystanderMonths',
  unit: 'months',
  while: ['bystandersKept'],
  act: 'eraseBystanders',
} as const;

/** Clocks of what is asked, and of what is deleted, long after the visit. */
export const afterwardsClocks = {
  followUp: {
    in: stagesAfterVisit,
    since: 'last day of the visit',
    anchor: visitEnd,
    hangsOn: 'visit',
    marks: [
      { key: 'ask', day: 'followUpMonths', unit: 'months', while: ['followUpNotAsked'], act: 'askFollowUp' },
    ],
  },
  followUpAnswer: {
    in: stagesAfterVisit,
    since: 'question about the next step',
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
    since: 'last day of the visit',
    anchor: visitEnd,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', while: ['accessNeedsKept'], act: 'eraseAccessNeeds' }],
  },
  accessNeedsOfStopped: {
    in: ['cancelled', 'lapsed'],
    since: 'end of the case',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', while: ['accessNeedsKept'], act: 'eraseAccessNeeds' }],
  },
  accessNeedsOfRemoved: {
    in: ['preparing', 'ready', 'visiting', ...stagesAfterVisit, 'cancelled', 'lapsed'],
    since: 'removal of the person',
    anchor: firstRemoval,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', act: 'eraseRemovedNeeds' }],
  },
  /** People on photos never dealt with us: their names go long before the photos that they permitted. */
  bystanders: {
    in: stagesAfterVisit,
    since: 'last day of the visit',
    anchor: visitEnd,
    hangsOn: 'other',
    marks: [bystandersGo],
  },
  bystandersOfStopped: {
    in: ['cancelled'],
    since: 'end of the case',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'other',
    marks: [bystandersGo],
  },
  /** A hold stops the case, not the law. */
  accessNeedsOfRemovedOnHold: {
    in: ['on-hold'],
    since: 'removal of the person',
    anchor: firstRemoval,
    hangsOn: 'other',
    marks: [{ key: 'delete', day: 'accessNeedsDays', act: 'eraseRemovedNeeds' }],
  },
} as const satisfies ExchangeClocks;
