import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { type ProposalListQuery, type ProposalRow, proposalSorts } from '@waymark/contract';
import { foldText, loadSettings, ProposalEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { overFilter, searchFilter } from '../cases/case-filters.js';
import { listOf, orderOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { toProposalRow } from './proposal-row.js';

/** The list of proposals. */
@Injectable()
export class ProposalList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: ProposalListQuery, reply: FastifyReply): Promise<ProposalRow[]> {
    const { offset, limit, ...sorting } = pageOf(query, proposalSorts, 'desc');
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return listOf(reply, [], 0);
    const em = this.database.fork();
    const where = { $and: [granted, ...filtersOf(query)] } as FilterQuery<ProposalEntity>;
    const [rows, total] = await em.findAndCount(ProposalEntity, where, {
      populate: ['organisation'],
      orderBy: [orderOf(sorting, ['dueAt', 'periodStart', 'periodEnd']), { id: 'asc' }],
      offset,
      limit,
    });
    const context = { now: this.now().toISOString(), settings: await loadSettings(em), viewer };
    return listOf(
      reply,
      rows.map((row) => toProposalRow(row, context)),
      total,
    );
  }
}

const filtersOf = (query: ProposalListQuery): Where[] => [
  ...(query.over ? [overFilter(query.over)] : []),
  ...(query.q ? searchFilter(foldText(query.q)) : []),
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.stage ? [{ stage: query.stage }] : []),
  ...(query.direction ? [{ direction: query.direction }] : []),
  ...(query.waitingOn ? [{ waitingOn: { $overlap: query.waitingOn } }] : []),
  ...(query.organisationId ? [{ organisation: query.organisationId }] : []),
  ...(query.topic ? [{ topics: { $overlap: query.topic } }] : []),
  ...(query.format ? [{ formats: { $overlap: query.format } }] : []),
];
