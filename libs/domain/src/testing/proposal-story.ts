import {
  newProposal,
  proposalLifecycle,
  type ProposalFacts,
  type ProposalStage,
  type ProposalWorld,
} from '../proposal/index.js';
import { brussels, Clockwork } from './clockwork.js';

const people = { secretariat: 'secretary', proposer: 'representative' } as const;

export const proposalPayload = {
  organisationId: 'basque-country',
  direction: 'receive',
  title: 'See how companies and schools share the work',
  topics: ['LL-STRATEGY'],
  formats: ['RSP-STUDY-VISIT'],
  languages: [{ code: 'en', level: 'B2' }],
  periodStart: '2025-03-01',
  periodEnd: '2025-12-31',
  places: 2,
};

export type ProposalStory = Clockwork<ProposalFacts, ProposalWorld>;
export const noMatches: ProposalWorld = { placesReserved: 0, placesTaken: 0 };

export function blankProposal(payload: Readonly<Record<string, unknown>> = proposalPayload): ProposalStory {
  const start = '2025-03-03 10:00';
  const facts = newProposal({ id: 'proposal-1', reference: 'P-2025-001', now: brussels(start), payload });
  return new Clockwork(proposalLifecycle, facts, noMatches, start, people);
}

/** Written on Monday 3 March 2025 at 10:00. */
export const draftProposal = (payload: Readonly<Record<string, unknown>> = proposalPayload): ProposalStory =>
  blankProposal(payload).does('proposer', 'createDraft', payload);
export const submittedProposal = (): ProposalStory => draftProposal().does('proposer', 'submit');
export const openProposal = (): ProposalStory => submittedProposal().does('secretariat', 'open');
export const askedProposal = (): ProposalStory =>
  submittedProposal().does('secretariat', 'askForInformation', {
    question: 'Which schools would take part?',
  });

/** Matches take, or give back, so many places; the proposal is woken to look at them. */
export function withPlaces(story: ProposalStory, placesTaken: number, placesReserved = 0): ProposalStory {
  story.world = { placesTaken, placesReserved };
  return story.wakes();
}

/** A story in each stage, by real steps. */
export const proposalIn: Readonly<Record<ProposalStage, () => ProposalStory>> = {
  draft: draftProposal,
  submitted: submittedProposal,
  'needs-information': askedProposal,
  open: openProposal,
  paused: () => openProposal().does('proposer', 'pause'),
  fulfilled: () => withPlaces(openProposal(), 2),
  withdrawn: () => openProposal().does('proposer', 'withdraw', { reason: 'No staff.' }),
  expired: () => openProposal().until('2025-10-01'),
};
