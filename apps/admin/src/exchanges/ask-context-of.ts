import { languageName, languages, say } from '@waymark/domain';
import type { ExchangeView } from '../api/views.js';
import type { AskContextValue, PersonSource } from '../case/ask-context.js';

const languageOptions = () =>
  languages.map(({ code, name }) => ({ value: code, label: languageName(code) ?? name }));

/** Counts to go on from, where they are told exactly. */
function exactCounts(counts: Readonly<Record<string, string>>): Record<string, number> | undefined {
  const told = Object.entries(counts).map(([code, count]) => [code, Number(count)] as const);
  const exact = told.length > 0 && told.every(([, count]) => Number.isSafeInteger(count));
  return exact ? Object.fromEntries(told) : undefined;
}

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
    fewerOpportunities: exactCounts(exchange.kpi.fewerOpportunities),
  };
  const items = exchange.factsheet.items.map(({ id, kind, personName }) => ({
    value: id,
    label: `${say(`option.${kind}`)}: ${personName}`,
  }));
  const own = exchange.checklist
    .filter((line) => line.own)
    .map(({ id, text }) => ({ value: id, label: text }));
  return {
    participants,
    people: (action, field) =>
      sources[field] ??
      (action === 'addParticipant' ? { organisationIds: senders } : { among: participants }),
    things: (_action, field) =>
      ({ itemId: items, listItem: own, workingLanguage: languageOptions() })[field] ?? [],
    known: (_action, field) => known[field] ?? undefined,
  };
}
