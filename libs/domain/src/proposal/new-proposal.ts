import type { Day, Instant } from '../lifecycle/index.js';
import type { ProposalFacts } from './facts.js';

export interface NewProposal {
  readonly id: string;
  /** For people, such as `P-2026-014`. */
  readonly reference: string;
  readonly now: Instant;
  /** What `createDraft` was asked with; its shape is checked by `decide`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const dayOrNull = (value: unknown): Day | null => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
const listOf = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value : []);

/** The blank facts of a proposal, which `decide` turns into the first ones with `createDraft`. */
export function newProposal({ id, reference, now, payload }: NewProposal): ProposalFacts {
  return {
    id,
    reference,
    stage: 'draft',
    stageEntry: 0,
    stageSince: now,
    seq: 0,
    createdAt: now,
    afterTheFact: false,
    cameFrom: null,
    holdUntil: null,
    marks: {},
    stageDates: {},
    organisationId: textOf(payload['organisationId']),
    direction: payload['direction'] === 'send' ? 'send' : 'receive',
    title: textOf(payload['title']),
    summary: textOf(payload['summary']),
    topics: listOf(payload['topics']),
    formats: listOf(payload['formats']),
    languages: listOf(payload['languages']),
    periodStart: dayOrNull(payload['periodStart']),
    periodEnd: dayOrNull(payload['periodEnd']),
    places: numberOf(payload['places'], 1),
    fewerOpportunitiesPlaces: numberOf(payload['fewerOpportunitiesPlaces'], 0),
    skillsNeed: textOf(payload['skillsNeed']),
    questionAsked: null,
    confirmedAt: null,
    reconfirmAskedAt: null,
  };
}
