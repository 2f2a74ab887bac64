import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type ExchangeListQuery, type ExchangeRow, exchangeSorts } from '@waymark/contract';
import { ExchangeEntity, readListedExchanges, type Listed, type ListedExchange } from '@waymark/db';
import {
  addDays,
  type Day,
  endOfDay,
  exchangeLifecycle,
  exchangeStages,
  startOfDay,
  type Viewer,
  foldText,
} from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { coSenders, translations, type Where } from '../access/translations.js';
import { named, overFilter } from '../cases/case-filters.js';
import { allIds } from '../common/all-ids.js';
import { listOf, orderOf, pageOf, type PageOf } from '../common/list.js';
import { pageAndTotal } from '../common/page-and-total.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { partySearch } from '../search/party-search.js';
import { type Found, Spelling } from '../search/spelling.js';
import { Vocabularies } from '../search/vocabularies.js';
import { toExchangeRow } from './exchange-row.js';

/** The list of exchanges. */
@Injectable()
export class ExchangeList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: ExchangeListQuery, reply: FastifyReply): Promise<ExchangeRow[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => this.vocabularies.of(viewer, 'Exchange', 'Organisation'),
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: ExchangeListQuery): Promise<string[]> {
    const find = async (asked: ExchangeListQuery) => {
      const em = this.database.fork();
      const where = await this.where(em, viewer, asked);
      return where ? allIds(em, ExchangeEntity, where, rowOrder(pageOf(asked, exchangeSorts, 'desc'))) : [];
    };
    return this.spelling.ids(query, find, () => this.vocabularies.of(viewer, 'Exchange', 'Organisation'));
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ExchangeRow[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const em = this.database.fork();
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<ExchangeEntity>;
    const seen = new Set(await allIds(em, ExchangeEntity, where, [{ id: 'asc' }]));
    const shown = ids.filter((id) => seen.has(id));
    return this.rows(viewer, await readListedExchanges(em, shown));
  }

  private async find(viewer: Viewer, query: ExchangeListQuery): Promise<Found<ExchangeRow>> {
    const { offset, limit, ...sorting } = pageOf(query, exchangeSorts, 'desc');
    const em = this.database.fork();
    const where = await this.where(em, viewer, query);
    if (!where) return { rows: [], total: 0 };
    const asked = { orderBy: rowOrder(sorting), offset, limit };
    const { page, total } = await pageAndTotal(em, ExchangeEntity, where, asked, (chosen) =>
      readListedExchanges(em, chosen),
    );
    return { rows: this.rows(viewer, page), total };
  }

  private rows(viewer: Viewer, { rows, settings }: Listed<ListedExchange>): ExchangeRow[] {
    const context = { now: this.now().toISOString(), settings, viewer };
    return rows.map((row) => toExchangeRow(row, context));
  }

  /** The rows that are asked for and that the viewer may see; null when they may see none at all. */
  private async where(
    em: EntityManager,
    viewer: Viewer,
    query: ExchangeListQuery,
  ): Promise<FilterQuery<ExchangeEntity> | null> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return null;
    const searched = query.q ? await partySearch(em, foldText(query.q), inExchange) : [];
    const filters = [...filtersOf(query), ...searched, ...this.ofProposal(viewer, query)];
    return { $and: [granted, ...filters] } as FilterQuery<ExchangeEntity>;
  }

  private ofProposal(viewer: Viewer, { proposalId }: ExchangeListQuery): Where[] {
    if (!proposalId) return [];
    const either = { $or: [{ hostProposal: proposalId }, { senderProposal: proposalId }] };
    return [this.access.filterBy(viewer, 'Exchange', 'proposals', either)];
  }
}

/**
 * Rows that are alike in the column asked for keep one order, so that no page repeats another's: the same way as the
 * column, as an index can be read.
 */
const rowOrder = (sorting: Pick<PageOf<(typeof exchangeSorts)[number]>, 'sort' | 'order'>) => [
  orderOf(sorting, ['dueAt', 'startDate', 'endDate']),
  { id: sorting.order },
];

/** A word stands in the reference or the title, or names one of the two sides or whoever sends people too. */
const inExchange = {
  inRow: named,
  partOf: (ids: string[]): Where[] => [{ hostOrg: ids }, { senderOrg: ids }, coSenders(ids)],
};

const stagesOf = (phases: readonly string[]): string[] =>
  exchangeStages.filter((stage) => phases.includes(exchangeLifecycle.stages[stage].phase ?? ''));

/** A deadline may lie this many days behind the date on which the clock looks at the case next: a reminder of it. */
const deadlineAfterClock = 31;

/** A visit that ends on this day or later, or a date that the clock looks at then. */
const notBefore = (day: Day): Where => ({
  $or: [
    { endDate: { $gte: day } },
    { endDate: null, startDate: { $gte: day } },
    { dueAt: { $gte: startOfDay(addDays(day, -deadlineAfterClock)) } },
  ],
});
/** A visit that begins on this day or sooner, or a date that the clock looks at by then. */
const notAfter = (day: Day): Where => ({
  $or: [{ startDate: { $lte: day } }, { dueAt: { $lt: endOfDay(day) } }],
});

/** The side of one of these organisations is waited for. */
export const waitingFor = (organisationIds: readonly string[]): Where => ({
  $or: [
    { hostOrg: [...organisationIds], waitingOn: { $overlap: ['host'] } },
    { senderOrg: [...organisationIds], waitingOn: { $overlap: ['sender'] } },
  ],
});

function filtersOf(query: ExchangeListQuery): Where[] {
  const { organisationId, participantId, over } = query;
  const filters: Where[] = [
    ...(over ? [overFilter(over)] : []),
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
  if (query.from) filters.push(notBefore(query.from));
  if (query.to) filters.push(notAfter(query.to));
  if (query.waitingOrganisationId) filters.push(waitingFor(query.waitingOrganisationId));
  if (organisationId)
    filters.push({
      $or: [{ hostOrg: organisationId }, { senderOrg: organisationId }, coSenders({ $in: organisationId })],
    });
  if (participantId) filters.push(translations.Exchange!['participantIds']!({ $in: participantId }));
  return filters;
}
