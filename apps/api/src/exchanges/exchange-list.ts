import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { type ExchangeListQuery, type ExchangeRow, exchangeSorts } from '@waymark/contract';
import { ExchangeEntity, foldText, loadSettings } from '@waymark/db';
import { exchangeLifecycle, exchangeStages, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { translations, type Where } from '../access/translations.js';
import { overFilter, searchFilter } from '../cases/case-filters.js';
import { listOf, orderOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { toExchangeRow } from './exchange-row.js';

/** The list of exchanges. */
@Injectable()
export class ExchangeList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: ExchangeListQuery, reply: FastifyReply): Promise<ExchangeRow[]> {
    const { offset, limit, ...sorting } = pageOf(query, exchangeSorts, 'desc');
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return listOf(reply, [], 0);
    const em = this.database.fork();
    const where = {
      $and: [granted, ...filtersOf(query), ...this.ofProposal(viewer, query)],
    } as FilterQuery<ExchangeEntity>;
    const [rows, total] = await em.findAndCount(ExchangeEntity, where, {
      populate: ['hostOrg', 'senderOrg'],
      // Rows that are alike in the column asked for keep one order, so that no page repeats another's.
      orderBy: [orderOf(sorting, ['dueAt', 'startDate', 'endDate']), { id: 'asc' }],
      offset,
      limit,
    });
    const settings = await loadSettings(em);
    const context = { now: this.now().toISOString(), settings, viewer };
    return listOf(
      reply,
      rows.map((row) => toExchangeRow(row, context)),
      total,
    );
  }

  private ofProposal(viewer: Viewer, { proposalId }: ExchangeListQuery): Where[] {
    if (!proposalId) return [];
    const either = { $or: [{ hostProposal: proposalId }, { senderProposal: proposalId }] };
    return [this.access.filterBy(viewer, 'Exchange', 'proposals', either)];
  }
}

const stagesOf = (phases: readonly string[]): string[] =>
  exchangeStages.filter((stage) => phases.includes(exchangeLifecycle.stages[stage].phase ?? ''));

function filtersOf(query: ExchangeListQuery): Where[] {
  const { organisationId, participantId, over, q } = query;
  const filters: Where[] = [
    ...(over ? [overFilter(over)] : []),
    ...(q ? searchFilter(foldText(q)) : []),
    ...(query.id ? [{ id: query.id }] : []),
    ...(query.stage ? [{ stage: query.stage }] : []),
    ...(query.phase ? [{ stage: stagesOf(query.phase) }] : []),
    ...(query.waitingOn ? [{ waitingOn: { $overlap: query.waitingOn } }] : []),
    ...(query.format ? [{ format: query.format }] : []),
    ...(query.topic ? [{ topics: { $overlap: query.topic } }] : []),
    ...(query.hostId ? [{ hostOrg: query.hostId }] : []),
    ...(query.senderId ? [{ senderOrg: query.senderId }] : []),
    ...(query.afterTheFact !== undefined ? [{ afterTheFact: query.afterTheFact }] : []),
  ];
  if (organisationId) filters.push({ $or: [{ hostOrg: organisationId }, { senderOrg: organisationId }] });
  if (participantId) filters.push(translations.Exchange!['participantIds']!({ $in: participantId }));
  return filters;
}
