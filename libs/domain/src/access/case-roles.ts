import type { ExchangeFacts } from '../exchange/facts.js';
import type { CaseRole } from '../lifecycle/case.js';
import type { ProposalFacts } from '../proposal/facts.js';
import { spokenFor, type Viewer } from './viewer.js';

type ExchangeParties = Pick<ExchangeFacts, 'host' | 'sender' | 'participants'>;
type ProposalParties = Pick<ProposalFacts, 'organisationId'>;

const isExchange = (facts: ExchangeParties | ProposalParties): facts is ExchangeParties => 'host' in facts;

/**
 * What a person is in one case. Somebody may be several things at once, or nothing.
 * @param viewer who is asking
 * @param facts the case's facts; only its parties are looked at
 * @returns the roles, without doubles; empty for somebody who has no part in the case
 */
export function caseRoles(viewer: Viewer, facts: ExchangeParties | ProposalParties): CaseRole[] {
  const roles: CaseRole[] = viewer.roles.includes('secretariat') ? ['secretariat'] : [];
  const organisations = spokenFor(viewer);
  if (isExchange(facts)) {
    if (organisations.includes(facts.host.organisationId)) roles.push('host');
    if (organisations.includes(facts.sender.organisationId)) roles.push('sender');
    if (facts.participants.some((participant) => participant.personId === viewer.personId))
      roles.push('participant');
  } else if (organisations.includes(facts.organisationId)) roles.push('proposer');
  return roles;
}
