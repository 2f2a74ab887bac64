import type { ExchangeFacts } from '../exchange/facts.js';
import type { CaseRole } from '../lifecycle/case.js';
import type { ProposalFacts } from '../proposal/facts.js';
import { exchangeRecord } from './records.js';
import type { SubjectRecords } from './subjects.js';
import { spokenFor, type Viewer } from './viewer.js';

type ExchangeParties = Pick<ExchangeFacts, 'host' | 'sender' | 'coSenderIds' | 'participants' | 'stageDates'>;
type ProposalParties = Pick<ProposalFacts, 'organisationId'>;

const isExchange = (facts: ExchangeParties | ProposalParties): facts is ExchangeParties => 'host' in facts;

/**
 * Does somebody with these roles know the people of the others in a case? Whoever only sends people to the same visit
 * knows their own people, and of the others what the two sides are called.
 */
export const knowsPeopleOfOthers = (roles: readonly string[]): boolean =>
  roles.some((role) => role !== 'coSender');

const secretariatRole = (viewer: Viewer): CaseRole[] =>
  viewer.roles.includes('secretariat') ? ['secretariat'] : [];

/**
 * What a person is in one exchange.
 * @param viewer who is asking
 * @param record the exchange as the rules of access look at it
 * @returns as `caseRoles`
 */
export function exchangeRoles(
  viewer: Viewer,
  { hostOrgId, senderOrgId, coSenderOrgIds, participantIds }: SubjectRecords['Exchange'],
): CaseRole[] {
  const ours = spokenFor(viewer);
  return [
    ...secretariatRole(viewer),
    ...(ours.includes(hostOrgId) ? (['host'] as const) : []),
    ...(ours.includes(senderOrgId) ? (['sender'] as const) : []),
    ...(coSenderOrgIds.some((id) => ours.includes(id)) ? (['coSender'] as const) : []),
    ...(participantIds.includes(viewer.personId) ? (['participant'] as const) : []),
  ];
}

/**
 * What a person is in one case. Somebody may be several things at once, or nothing.
 * @param viewer who is asking
 * @param facts the case's facts; only its parties are looked at
 * @returns the roles, without doubles; empty for somebody who has no part in the case
 */
export function caseRoles(viewer: Viewer, facts: ExchangeParties | ProposalParties): CaseRole[] {
  if (isExchange(facts)) return exchangeRoles(viewer, exchangeRecord(facts));
  const proposes = spokenFor(viewer).includes(facts.organisationId);
  return [...secretariatRole(viewer), ...(proposes ? (['proposer'] as const) : [])];
}
