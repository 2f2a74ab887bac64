import type { ProposalFacts } from './facts.js';
import type { ProposalActions } from './kit.js';
import { completenessNeeds, withTerms } from './needs.js';

const terms = {
  summary: { kind: 'longText', required: false },
  topics: { kind: 'codes', required: false, list: 'topics' },
  formats: { kind: 'codes', required: false, list: 'formats' },
  languages: { kind: 'languages', required: false },
  periodStart: { kind: 'day', required: false },
  periodEnd: { kind: 'day', required: false },
  places: { kind: 'number', required: false, min: 1, max: 1000 },
  fewerOpportunitiesPlaces: { kind: 'number', required: false, min: 0, max: 1000 },
  skillsNeed: { kind: 'longText', required: false },
} as const;

const reason = { kind: 'longText', required: true } as const;
const confirmed = (facts: ProposalFacts, now: string): ProposalFacts => ({
  ...facts,
  confirmedAt: now,
  reconfirmAskedAt: null,
});

/** Everything that can be done with a proposal. */
export const proposalActions = {
  createDraft: {
    from: 'new',
    to: 'draft',
    by: ['proposer'],
    onBehalf: true,
    checks: ['periodInOrder'],
    asks: {
      organisationId: { kind: 'organisation', required: true },
      direction: { kind: 'choice', required: true, options: ['receive', 'send'] },
      title: { kind: 'text', required: true },
      ...terms,
    },
    weight: 'main',
    event: 'draft-created',
  },
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: ['proposer'],
    onBehalf: true,
    needs: completenessNeeds,
    weight: 'main',
    event: 'proposal-submitted',
  },
  open: {
    from: ['submitted'],
    to: 'open',
    by: ['secretariat'],
    apply: (facts, _command, { now }) => confirmed(facts, now),
    consequences: [{ mail: 'proposal-opened', to: 'proposer' }],
    weight: 'main',
    event: 'proposal-opened',
  },
  askForInformation: {
    from: ['submitted'],
    to: 'needs-information',
    by: ['secretariat'],
    asks: { question: { kind: 'longText', required: true } },
    apply: (facts, { payload }) => ({ ...facts, questionAsked: payload['question'] as string }),
    consequences: [
      { mail: 'information-asked', to: 'proposer' },
      { openTask: 'information-wanted', for: 'proposer' },
    ],
    event: 'information-asked',
  },
  answerInformation: {
    from: ['needs-information'],
    to: 'submitted',
    by: ['proposer'],
    onBehalf: true,
    needs: completenessNeeds,
    asks: { answer: { kind: 'longText', required: true } },
    apply: (facts, { payload }) => ({
      ...facts,
      questionAsked: null,
      answerGiven: payload['answer'] as string,
    }),
    weight: 'main',
    event: 'information-given',
  },
  returnToDraft: {
    from: ['needs-information'],
    to: 'draft',
    by: ['clock'],
    consequences: [{ mail: 'proposal-back-to-draft', to: 'proposer' }],
    weight: 'system',
    event: 'returned-to-draft',
  },
  pause: {
    from: ['open'],
    to: 'paused',
    by: ['proposer', 'secretariat'],
    onBehalf: true,
    asks: { reason: { kind: 'longText', required: false } },
    event: 'proposal-paused',
  },
  unpause: {
    from: ['paused'],
    to: 'open',
    by: ['proposer', 'secretariat'],
    onBehalf: true,
    weight: 'main',
    event: 'proposal-unpaused',
  },
  /** Ends only the matches that are merely proposed; what was agreed goes on. */
  withdraw: {
    from: ['draft', 'submitted', 'needs-information', 'open', 'paused', 'fulfilled'],
    to: 'withdrawn',
    by: ['proposer', 'secretariat'],
    onBehalf: true,
    asks: { reason },
    apply: (facts, { payload }) => ({
      ...facts,
      reconfirmAskedAt: null,
      withdrawnReason: payload['reason'] as string,
    }),
    consequences: [
      { command: 'withdrawMatch', on: 'proposedExchanges' },
      { mail: 'proposal-withdrawn', to: 'secretariat' },
    ],
    weight: 'stop',
    event: 'proposal-withdrawn',
  },
  /** After half a year, or at once for the side that let a match expire. */
  askReconfirm: {
    from: ['open', 'paused', 'fulfilled'],
    to: 'same',
    by: ['clock', 'secretariat'],
    needs: ['reconfirmNotAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, reconfirmAskedAt: now }),
    consequences: [
      { mail: 'reconfirm', to: 'proposer' },
      { openTask: 'reconfirm-wanted', for: 'proposer' },
    ],
    event: 'reconfirm-asked',
  },
  reconfirm: {
    from: ['open', 'paused', 'fulfilled'],
    to: 'same',
    by: ['proposer'],
    onBehalf: true,
    needs: ['reconfirmAsked'],
    apply: (facts, _command, { now }) => confirmed(facts, now),
    weight: 'main',
    event: 'proposal-reconfirmed',
  },
  expire: {
    from: ['open', 'paused'],
    to: 'expired',
    by: ['clock'],
    apply: (facts) => ({ ...facts, reconfirmAskedAt: null }),
    consequences: [{ mail: 'proposal-expired', to: 'proposer' }],
    weight: 'system',
    event: 'proposal-expired',
  },
  /** An expired proposal need not be written again: its member takes it up, and the secretariat looks at it anew. */
  renew: {
    from: ['expired'],
    to: 'submitted',
    by: ['proposer'],
    onBehalf: true,
    needs: completenessNeeds,
    weight: 'main',
    event: 'proposal-renewed',
  },
  /** Looks at the places again, after a match took or gave back one. */
  settle: {
    from: ['open', 'fulfilled'],
    to: 'same',
    by: ['clock'],
    weight: 'system',
    event: 'places-counted',
  },
  editTerms: {
    from: ['submitted', 'needs-information', 'open', 'paused', 'fulfilled'],
    to: 'same',
    by: ['proposer', 'secretariat'],
    onBehalf: true,
    checks: ['somethingGiven', 'periodInOrder', 'placesNotBelowHeld', 'staysComplete'],
    asks: { title: { kind: 'text', required: false }, ...terms },
    apply: withTerms,
    event: 'terms-edited',
  },
} as const satisfies ProposalActions;
