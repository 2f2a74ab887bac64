import type { Addressee, CaseRole } from '../lifecycle/index.js';
import type { ExchangeFacts } from './facts.js';

/** Organisations that anybody may write to as a further sender: before the introduction they know of nothing. */
export const coSendersToWriteTo = ({ stageDates, coSenderIds }: ExchangeFacts): readonly string[] =>
  stageDates.introduced === undefined ? [] : coSenderIds;

/**
 * Whom somebody may write to in an exchange. The two sides write to each other once they are introduced, not before:
 * until then the secretariat stands between them. Further senders hear of the visit from then on too, and each is
 * written to by the two sides and the secretariat, not by the others who come.
 */
export function exchangeAddressees(facts: ExchangeFacts, role: CaseRole): readonly Addressee[] {
  const introduced = facts.stageDates.introduced !== undefined;
  const coSender: readonly Addressee[] = coSendersToWriteTo(facts).length > 0 ? ['coSender'] : [];
  switch (role) {
    case 'secretariat':
      return ['host', 'sender', 'bothSides', ...coSender, 'secretariat'];
    case 'host':
      return introduced ? ['secretariat', 'sender', ...coSender, 'host'] : ['secretariat', 'host'];
    case 'sender':
      return introduced ? ['secretariat', 'host', ...coSender, 'sender'] : ['secretariat', 'sender'];
    case 'coSender':
      return introduced ? ['secretariat', 'host', 'sender'] : [];
    case 'participant':
      return introduced ? ['secretariat', 'host', 'sender'] : ['secretariat'];
    default:
      return [];
  }
}
