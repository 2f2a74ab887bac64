import type { ExchangeFacts } from '../exchange/facts.js';
import type { SubjectRecords } from './subjects.js';

type Parties = Pick<ExchangeFacts, 'host' | 'sender' | 'participants' | 'stageDates'>;

/** The two sides have been introduced, now or before a stop: what they know of each other they know. */
export const wereIntroduced = (facts: Pick<ExchangeFacts, 'stageDates'>): boolean =>
  facts.stageDates.introduced !== undefined;

/** What the rules of access look at in an exchange. */
export const exchangeRecord = (facts: Parties): SubjectRecords['Exchange'] => ({
  hostOrgId: facts.host.organisationId,
  senderOrgId: facts.sender.organisationId,
  participantIds: facts.participants.map(({ personId }) => personId),
  introduced: wereIntroduced(facts),
});
