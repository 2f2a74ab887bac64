import { dayOf } from '../deadlines/brussels.js';
import { dayAfter } from '../deadlines/settings.js';
import type { Day, RuleContext } from '../lifecycle/index.js';
import type { ProposalFacts } from './facts.js';
import type { ProposalStages } from './kit.js';

const reconfirmDue = ({ reconfirmAskedAt }: ProposalFacts, { settings }: RuleContext<unknown>): Day | null =>
  reconfirmAskedAt && dayAfter(dayOf(reconfirmAskedAt), settings, 'reconfirmDays');

/** The stages of a proposal, with what moves on by itself and what each entry sets off. */
export const proposalStageDefinitions = {
  draft: { phase: 'draft', waitsOn: () => ['proposer'] },
  submitted: {
    phase: 'review',
    waitsOn: () => ['secretariat'],
    onEnter: [
      { mail: 'proposal-submitted', to: 'secretariat' },
      { openTask: 'proposal-to-review', for: 'secretariat' },
    ],
  },
  'needs-information': {
    phase: 'review',
    waitsOn: () => ['proposer'],
    due: ({ stageSince }, { settings }) => dayAfter(dayOf(stageSince), settings, 'informationWorkingDays'),
  },
  open: {
    phase: 'open',
    waitsOn: ({ reconfirmAskedAt }) => (reconfirmAskedAt ? ['proposer'] : ['secretariat']),
    due: reconfirmDue,
    advance: [
      {
        when: ['noPlaceLeft'],
        to: 'fulfilled',
        event: 'proposal-fulfilled',
        // A taken place shows that the proposal stands.
        apply: (facts) => ({ ...facts, reconfirmAskedAt: null }),
        consequences: [{ mail: 'proposal-fulfilled', to: 'proposer' }],
      },
    ],
  },
  paused: { phase: 'open', waitsOn: () => ['proposer'], due: reconfirmDue },
  fulfilled: {
    phase: 'fulfilled',
    waitsOn: () => [],
    advance: [
      {
        when: ['placeLeft'],
        to: 'open',
        event: 'place-came-back',
        // A question asked while nothing was free may be long overdue; six months after the last yes it is asked anew.
        apply: (facts) => ({ ...facts, reconfirmAskedAt: null }),
      },
    ],
  },
  withdrawn: { phase: null, over: 'stopped', waitsOn: () => [] },
  expired: { phase: null, over: 'stopped', waitsOn: () => [] },
} as const satisfies ProposalStages;
