import type { ProposalClocks, ProposalTasks } from './kit.js';

/** Every deadline of a proposal. All three take something away, so the whole last day is the member's. */
export const proposalClocks = {
  information: {
    in: ['needs-information'],
    since: 'entry into the stage',
    anchor: ({ stageSince }) => stageSince,
    hangsOn: 'stage',
    marks: [
      {
        key: 'back-to-draft',
        day: 'informationWorkingDays',
        unit: 'workingDays',
        at: 'end-of-day',
        act: 'returnToDraft',
      },
    ],
  },
  reconfirm: {
    in: ['open', 'paused'],
    since: 'last confirmation',
    anchor: ({ confirmedAt }) => confirmedAt,
    hangsOn: 'other',
    marks: [
      {
        key: 'ask',
        day: 'reconfirmMonths',
        unit: 'months',
        while: ['reconfirmNotAsked'],
        act: 'askReconfirm',
      },
    ],
  },
  reconfirmAnswer: {
    in: ['open', 'paused'],
    since: 'question whether the proposal still stands',
    anchor: ({ reconfirmAskedAt }) => reconfirmAskedAt,
    hangsOn: 'other',
    marks: [
      { key: 'expire', day: 'reconfirmDays', at: 'end-of-day', while: ['reconfirmAsked'], act: 'expire' },
    ],
  },
} as const satisfies ProposalClocks;

/** Every mail a proposal may send. */
export const proposalMailKeys = [
  'proposal-submitted',
  'proposal-opened',
  'information-asked',
  'proposal-back-to-draft',
  'proposal-withdrawn',
  'reconfirm',
  'proposal-expired',
  'proposal-fulfilled',
] as const;
export type ProposalMailKey = (typeof proposalMailKeys)[number];

/** Every task a proposal may open, and when it closes by itself. */
export const proposalTasks = {
  'proposal-to-review': { within: ['submitted'] },
  'information-wanted': { within: ['needs-information'] },
  'reconfirm-wanted': { doneWhen: ['reconfirmNotAsked'] },
  /** Opened by the outbox, for whatever mail could not be delivered. */
  'mail-undelivered': {},
} as const satisfies ProposalTasks;
export type ProposalTaskKey = keyof typeof proposalTasks;
export const proposalTaskKeys = Object.keys(proposalTasks) as ProposalTaskKey[];
