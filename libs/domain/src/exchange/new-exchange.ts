import type { Instant } from '../lifecycle/index.js';
import type { ExchangeFacts, ExchangeWorld } from './facts.js';

export interface NewExchange {
  readonly id: string;
  /** For people, such as `X-2026-014`. */
  readonly reference: string;
  readonly now: Instant;
  /** What `proposeMatch` was asked with; its shape is checked by `decide`. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly world: Pick<ExchangeWorld, 'hostProposal' | 'senderProposal'>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const idOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * The blank facts of an exchange, which `decide` turns into the first ones with `proposeMatch`.
 * The organisation of a side is its proposal's, or the invited one named in the payload.
 */
export function newExchange({ id, reference, now, payload, world }: NewExchange): ExchangeFacts {
  const due = { status: 'due' } as const;
  return {
    id,
    reference,
    stage: 'proposed',
    stageEntry: 0,
    stageSince: now,
    seq: 0,
    createdAt: now,
    afterTheFact: payload['afterTheFact'] === true,
    cameFrom: null,
    holdUntil: null,
    marks: {},
    stageDates: {},
    title: textOf(payload['title']),
    topics: Array.isArray(payload['topics'])
      ? payload['topics'].filter((one) => typeof one === 'string')
      : [],
    format: textOf(payload['format']),
    host: { organisationId: world.hostProposal?.organisationId ?? textOf(payload['hostOrganisationId']) },
    sender: {
      organisationId: world.senderProposal?.organisationId ?? textOf(payload['senderOrganisationId']),
    },
    coSenderIds: [],
    hostProposalId: idOf(payload['hostProposalId']),
    senderProposalId: idOf(payload['senderProposalId']),
    why: textOf(payload['why']),
    firstContactAt: null,
    plan: { programme: [] },
    stillOnAskedAt: [],
    participants: [],
    hostPre: due,
    hostPost: due,
    visit: null,
    factsheet: { revision: 0, publishedRevision: null, items: [], withoutSide: null, changesAsked: [] },
    kpi: {},
    followUp: null,
    ended: null,
  };
}
