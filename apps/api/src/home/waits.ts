import { Injectable } from '@nestjs/common';
import { raw } from '@mikro-orm/core';
import type { EntityManager, QBFilterQuery } from '@mikro-orm/postgresql';
import type { WaitView } from '@waymark/contract';
import { ExchangeEntity, OrganisationEntity, ProposalEntity } from '@waymark/db';
import { type ListedKind, dayOf, spokenFor, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';

/** Open cases that wait for the same roles of the same parties. */
interface Group {
  readonly waiting_on: readonly string[];
  readonly cases: number;
  readonly since: Date | string;
  readonly host?: string;
  readonly sender?: string;
  readonly proposer?: string;
}
type Wait = Omit<WaitView, 'name'>;

const counted = [
  'waiting_on',
  raw('count(*)::int as cases'),
  raw('min(stage_since) as since'),
] as unknown as 'waitingOn'[];

/** On whom cases wait, but for the viewer: counted in the database, whatever their number. */
@Injectable()
export class Waits {
  constructor(private readonly access: Access) {}

  async of(em: EntityManager, viewer: Viewer): Promise<WaitView[]> {
    const waits = [
      ...gathered('exchange', await this.exchanges(em, viewer), viewer),
      ...gathered('proposal', await this.proposals(em, viewer), viewer),
    ];
    const ids = waits.flatMap(({ organisationId }) => organisationId ?? []);
    const found = await em.find(OrganisationEntity, { id: { $in: ids } });
    const names = new Map(found.map(({ id, shortName }) => [id, shortName]));
    return waits
      .map((wait) => ({ ...wait, name: (wait.organisationId && names.get(wait.organisationId)) ?? null }))
      .sort((a, b) => a.since.localeCompare(b.since));
  }

  private async exchanges(em: EntityManager, viewer: Viewer): Promise<Group[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const query = em
      .createQueryBuilder(ExchangeEntity, 'x')
      .select([...counted, raw('host_org_id as host'), raw('sender_org_id as sender')] as never)
      .where({ $and: [granted, { over: null }] } as QBFilterQuery<ExchangeEntity, 'x'>)
      .groupBy(['waitingOn', 'hostOrg', 'senderOrg'] as never);
    return (await query.execute('all', false)) as unknown as Group[];
  }

  private async proposals(em: EntityManager, viewer: Viewer): Promise<Group[]> {
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return [];
    const query = em
      .createQueryBuilder(ProposalEntity, 'x')
      .select([...counted, raw('organisation_id as proposer')] as never)
      .where({ $and: [granted, { over: null }] } as QBFilterQuery<ProposalEntity, 'x'>)
      .groupBy(['waitingOn', 'organisation'] as never);
    return (await query.execute('all', false)) as unknown as Group[];
  }
}

/** Who is waited for in a role, unless it is the viewer; nobody where only time is. */
function waitedFor(role: string, group: Group, viewer: Viewer): Pick<Wait, 'who' | 'organisationId'> | null {
  if (role === 'secretariat')
    return viewer.roles.includes('secretariat') ? null : { who: 'secretariat', organisationId: null };
  if (role === 'participant') return { who: 'participant', organisationId: null };
  const id = { host: group.host, sender: group.sender, proposer: group.proposer }[role];
  if (!id || spokenFor(viewer).includes(id)) return null;
  return { who: 'organisation', organisationId: id };
}

function gathered(kind: ListedKind, groups: readonly Group[], viewer: Viewer): Wait[] {
  const waits = new Map<string, Wait>();
  for (const group of groups) {
    // A case that waits for an organisation in two roles is one case.
    const among = new Map<string, Pick<Wait, 'who' | 'organisationId'>>();
    for (const role of group.waiting_on) {
      const one = waitedFor(role, group, viewer);
      if (one) among.set(one.organisationId ?? one.who, one);
    }
    const since = dayOf(new Date(group.since).toISOString());
    for (const [key, one] of among) {
      const before = waits.get(key);
      waits.set(key, {
        ...one,
        kind,
        cases: (before?.cases ?? 0) + group.cases,
        since: before && before.since < since ? before.since : since,
      });
    }
  }
  return [...waits.values()];
}
