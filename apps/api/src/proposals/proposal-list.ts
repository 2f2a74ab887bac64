import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type ProposalListQuery, type ProposalRow, proposalSorts } from '@waymark/contract';
import { ProposalEntity, readListedProposals, type Listed, type ListedProposal } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { foldText } from '@waymark/domain';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { named, overFilter } from '../cases/case-filters.js';
import { allIds } from '../common/all-ids.js';
import { listOf, orderOf, pageOf, type PageOf } from '../common/list.js';
import { pageAndTotal } from '../common/page-and-total.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { partySearch } from '../search/party-search.js';
import { type Found, Spelling } from '../search/spelling.js';
import { Vocabularies } from '../search/vocabularies.js';
import { toProposalRow } from './proposal-row.js';

/** The list of proposals. */
@Injectable()
export class ProposalList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: ProposalListQuery, reply: FastifyReply): Promise<ProposalRow[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => this.vocabularies.of(viewer, 'Proposal', 'Organisation'),
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: ProposalListQuery): Promise<string[]> {
    const find = async (asked: ProposalListQuery) => {
      const em = this.database.fork();
      const where = await this.where(em, viewer, asked);
      return where ? allIds(em, ProposalEntity, where, rowOrder(pageOf(asked, proposalSorts, 'desc'))) : [];
    };
    return this.spelling.ids(query, find, () => this.vocabularies.of(viewer, 'Proposal', 'Organisation'));
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ProposalRow[]> {
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return [];
    const em = this.database.fork();
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<ProposalEntity>;
    const seen = new Set(await allIds(em, ProposalEntity, where, [{ id: 'asc' }]));
    const shown = ids.filter((id) => seen.has(id));
    return this.rows(viewer, await readListedProposals(em, shown));
  }

  private async find(viewer: Viewer, query: ProposalListQuery): Promise<Found<ProposalRow>> {
    const { offset, limit, ...sorting } = pageOf(query, proposalSorts, 'desc');
    const em = this.database.fork();
    const where = await this.where(em, viewer, query);
    if (!where) return { rows: [], total: 0 };
    const asked = { orderBy: rowOrder(sorting), offset, limit };
    const { page, total } = await pageAndTotal(em, ProposalEntity, where, asked, (chosen) =>
      readListedProposals(em, chosen),
    );
    return { rows: this.rows(viewer, page), total };
  }

  private rows(viewer: Viewer, { rows, settings }: Listed<ListedProposal>): ProposalRow[] {
    const context = { now: this.now().toISOString(), settings, viewer };
    return rows.map((row) => toProposalRow(row, context));
  }

  /** The rows that are asked for and that the viewer may see; null when they may see none at all. */
  private async where(
    em: EntityManager,
    viewer: Viewer,
    query: ProposalListQuery,
  ): Promise<FilterQuery<ProposalEntity> | null> {
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return null;
    const searched = query.q ? await partySearch(em, foldText(query.q), inProposal) : [];
    return { $and: [granted, ...filtersOf(query), ...searched] } as FilterQuery<ProposalEntity>;
  }
}

const rowOrder = (sorting: Pick<PageOf<(typeof proposalSorts)[number]>, 'sort' | 'order'>) => [
  orderOf(sorting, ['dueAt', 'periodStart', 'periodEnd']),
  { id: sorting.order },
];

/** A word stands in the reference or the title, or names who proposes. */
const inProposal = { inRow: named, partOf: (ids: string[]): Where[] => [{ organisation: ids }] };

const filtersOf = (query: ProposalListQuery): Where[] => [
  ...(query.over ? [overFilter(query.over)] : []),
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.stage ? [{ stage: query.stage }] : []),
  ...(query.direction ? [{ direction: query.direction }] : []),
  ...(query.waitingOn ? [{ waitingOn: { $overlap: query.waitingOn } }] : []),
  ...(query.organisationId ? [{ organisation: query.organisationId }] : []),
  ...(query.topic ? [{ topics: { $overlap: query.topic } }] : []),
  ...(query.format ? [{ formats: { $overlap: query.format } }] : []),
];
