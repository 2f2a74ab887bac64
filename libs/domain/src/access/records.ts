import type { ExchangeFacts } from '../exchange/facts.js';
import type { SubjectRecords } from './subjects.js';

type Parties = Pick<ExchangeFacts, 'host' | 'sender' | 'coSenderIds' | 'participants' | 'stageDates'>;

/** The two sides have been introduced, now or before a stop: what they know of each other they know. */
export const wereIntroduced = (facts: Pick<ExchangeFacts, 'stageDates'>): boolean =>
  facts.stageDates.introduced !== undefined;

/**
 * Organisations that have a part in an exchange as further senders: from the introduction of the two sides on. Before it
 * the two have not agreed that there will be a visit at all, and nobody else is to know of it.
 */
export const coSendersOf = (facts: Pick<ExchangeFacts, 'coSenderIds' | 'stageDates'>): readonly string[] =>
  wereIntroduced(facts) ? facts.coSenderIds : [];

/** What the rules of access look at in an exchange. */
export const exchangeRecord = (facts: Parties): SubjectRecords['Exchange'] => ({
  hostOrgId: facts.host.organisationId,
  senderOrgId: facts.sender.organisationId,
  coSenderOrgIds: coSendersOf(facts),
  participantIds: facts.participants.map(({ personId }) => personId),
  introduced: wereIntroduced(facts),
});
