import type { Audience, Recipient } from '../lifecycle/index.js';
import type { ProposalFacts } from './facts.js';

/** The people a mail of a proposal is for. Audiences that only an exchange has are nobody here. */
export function proposalRecipientsOf(facts: ProposalFacts, audience: Audience): Recipient[] {
  if (audience === 'proposer') return [{ kind: 'representative', organisationId: facts.organisationId }];
  return audience === 'secretariat' ? [{ kind: 'secretariat' }] : [];
}
