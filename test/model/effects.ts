import {
  proposalRecipientsOf,
  recipientsOf,
  silentProposalIds,
  type Consequence,
  type ExchangeFacts,
  type ProposalFacts,
  type Recipient,
  type ResolvedConsequence,
} from '@waymark/domain';
import { merelyProposed, type KnownCase } from './worlds.js';

/** Whom mails to an organisation, and to the secretariat, go to. */
export interface Addresses {
  readonly representatives: Readonly<Record<string, string>>;
  readonly secretariat: readonly string[];
}

interface Cases {
  readonly cases: ReadonlyMap<string, KnownCase>;
}

const peopleOf = ({ representatives, secretariat }: Addresses, recipients: readonly Recipient[]): string[] =>
  recipients.flatMap((recipient) => {
    if (recipient.kind === 'person') return recipient.personId;
    return recipient.kind === 'secretariat' ? secretariat : representatives[recipient.organisationId]!;
  });

const proposalsOf = ({ hostProposalId, senderProposalId }: ExchangeFacts): string[] =>
  [hostProposalId, senderProposalId].filter((id) => id !== null);

function recipients({ kind, facts }: KnownCase, to: string, about: ResolvedConsequence): Recipient[] {
  const audience = to as Extract<Consequence, { mail: string }>['to'];
  return kind === 'exchange'
    ? recipientsOf(facts as ExchangeFacts, audience, about)
    : proposalRecipientsOf(facts as ProposalFacts, audience);
}

function targets({ cases }: Cases, { facts }: KnownCase, on: string): string[] {
  if (on === 'proposedExchanges') return merelyProposed(cases, facts.id);
  return on === 'silentProposals'
    ? silentProposalIds(facts as ExchangeFacts)
    : proposalsOf(facts as ExchangeFacts);
}

/**
 * What a decision puts into the outbox, one text a row: `<case> <seq> <what>`, and the commands it sends to other cases.
 */
export function effectsOf(
  oracle: Cases,
  addresses: Addresses,
  known: KnownCase,
  consequences: readonly ResolvedConsequence[],
): { effects: string[]; commands: string[] } {
  const effects = new Set<string>();
  const commands = new Set<string>();
  for (const about of consequences) {
    const { consequence, seq } = about;
    const row = (what: string) => effects.add(`${known.facts.id} ${seq} ${what}`);
    if ('mail' in consequence) {
      const to = peopleOf(addresses, recipients(known, consequence.to, about));
      for (const personId of to) row(`mail ${consequence.mail} ${personId}`);
    }
    if ('wake' in consequence) {
      for (const id of proposalsOf(known.facts as ExchangeFacts)) row(`wake ${id}`);
    }
    if ('command' in consequence) {
      for (const id of targets(oracle, known, consequence.on)) {
        row(`command ${id} ${consequence.command}`);
        commands.add(`${id} ${consequence.command}`);
      }
    }
  }
  return { effects: [...effects], commands: [...commands] };
}
