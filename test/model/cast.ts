import {
  addDays,
  type Actor,
  type CaseRole,
  type Day,
  type ExchangeFacts,
  type ProposalFacts,
} from '@waymark/domain';
import type { Member, Partnership } from '../support/casework/partnership.js';
import type { Addresses } from './effects.js';
import type { KnownCase } from './worlds.js';

/** Who plays in a year: two partnerships, so that a pair that is barred is not the end of it. */
export class Cast {
  readonly hosts: readonly Member[];
  readonly senders: readonly Member[];
  readonly travellers: readonly string[];
  readonly secretariat: Actor;
  readonly addresses: Addresses;

  constructor(readonly partnerships: readonly [Partnership, Partnership]) {
    this.hosts = partnerships.map(({ basque }) => basque);
    this.senders = partnerships.map(({ vastra }) => vastra);
    this.travellers = partnerships.flatMap(({ asa, bjorn }) => [asa, bjorn]);
    this.secretariat = partnerships[0].secretariat;
    const members = [...this.hosts, ...this.senders];
    this.addresses = {
      representatives: Object.fromEntries(members.map(({ id, representativeId }) => [id, representativeId])),
      secretariat: partnerships.map(({ secretariat }) => secretariat.personId!),
    };
  }

  private representative(organisationId: string, role: CaseRole): Actor {
    return { personId: this.addresses.representatives[organisationId]!, roles: [role] };
  }

  /** Everybody who may have to do with a case, and one who has not. */
  around({ kind, facts }: KnownCase): Actor[] {
    const stranger: Actor = { personId: this.travellers[0]!, roles: [] };
    if (kind === 'proposal') {
      const { organisationId } = facts as ProposalFacts;
      return [this.representative(organisationId, 'proposer'), this.secretariat, stranger];
    }
    const { host, sender, participants } = facts as ExchangeFacts;
    return [
      this.representative(host.organisationId, 'host'),
      this.representative(sender.organisationId, 'sender'),
      this.secretariat,
      ...participants.map(({ personId }): Actor => ({ personId, roles: ['participant'] })),
      stranger,
    ];
  }

  /** The terms of a proposal; its author is the organisation's representative. */
  proposal(
    direction: 'receive' | 'send',
    pick: number,
    today: Day,
  ): { actor: Actor; payload: Record<string, unknown> } {
    const side = direction === 'receive' ? this.hosts : this.senders;
    const organisation = side[pick % side.length]!;
    return {
      actor: this.representative(organisation.id, 'proposer'),
      payload: {
        organisationId: organisation.id,
        direction,
        title: `${organisation.name} would like to ${direction}`,
        topics: ['LL-STRATEGY'],
        formats: ['RSP-STUDY-VISIT'],
        languages: [{ code: 'en', level: 'B2' }],
        periodStart: addDays(today, -30),
        periodEnd: addDays(today, 500),
        places: 1 + (pick % 3),
      },
    };
  }
}
