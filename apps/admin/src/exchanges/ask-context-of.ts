import { languages } from '@waymark/domain';
import type { ExchangeView } from '../api/views.js';
import type { AskContextValue, PersonSource } from '../case/ask-context.js';

const languageOptions = languages.map(({ code, name }) => ({ value: code, label: name }));

/** Whom the dialogs of an exchange may name, and what is known of it already. */
export function askContextOf(exchange: ExchangeView): AskContextValue {
  const participants = exchange.participants.map(({ personId, name }) => ({ id: personId, name }));
  const host = exchange.host.id;
  const senders = [exchange.sender, ...exchange.coSenders].map(({ id }) => id);
  const sources: Record<string, PersonSource> = {
    hostContactId: { organisationIds: [host] },
    senderContactId: { organisationIds: [exchange.sender.id] },
  };
  const { plan } = exchange;
  const known: Record<string, unknown> = {
    ...plan,
    hostContactId: exchange.hostSide.contactNamed ? exchange.hostSide.contact?.id : undefined,
    senderContactId: exchange.senderSide.contactNamed ? exchange.senderSide.contact?.id : undefined,
    participantsCount: exchange.kpi.participantsCount ?? undefined,
    vetLearners: exchange.kpi.vetLearners ?? undefined,
    skillsNeed: exchange.kpi.skillsNeed ?? undefined,
  };
  const items = exchange.factsheet.items.map(({ id, kind, personName }) => ({
    value: id,
    label: `${kind === 'quote' ? 'Quote' : 'Photo'}: ${personName}`,
  }));
  return {
    participants,
    people: (action, field) =>
      sources[field] ??
      (action === 'addParticipant' ? { organisationIds: senders } : { among: participants }),
    things: (_action, field) => ({ itemId: items, workingLanguage: languageOptions })[field] ?? [],
    known: (_action, field) => known[field] ?? undefined,
  };
}
