import { Inject, Injectable } from '@nestjs/common';
import { raw } from '@mikro-orm/core';
import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type ReportListQuery, type ReportRow, reportSorts } from '@waymark/contract';
import { loadSettings, ReportEntity } from '@waymark/db';
import { settingValue, type LifecycleSettings, type Viewer, foldText } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { named } from '../cases/case-filters.js';
import { allIds, inOrderOf } from '../common/all-ids.js';
import { listOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { partySearch } from '../search/party-search.js';
import { type Found, Spelling, type Vocabulary } from '../search/spelling.js';
import { chaserFor } from './report-chase.js';
import { toReportRow } from './report-view.js';

type Order = QueryOrderMap<ReportEntity>;

/** The list of reports. */
@Injectable()
export class ReportList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly spelling: Spelling,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: ReportListQuery, reply: FastifyReply): Promise<ReportRow[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => [this.vocabulary(viewer)],
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: ReportListQuery): Promise<string[]> {
    const find = async (asked: ReportListQuery) => {
      const em = this.database.fork();
      const where = await this.where(em, viewer, asked);
      if (!where) return [];
      const { sort, order } = pageOf(asked, reportSorts);
      const first = orderBy(sort, `${order} nulls last`, await loadSettings(em));
      return allIds(em, ReportEntity, where, [first, { id: 'asc' }] as Order[]);
    };
    return this.spelling.ids(query, find, () => [this.vocabulary(viewer)]);
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReportRow[]> {
    const granted = this.access.where(viewer, 'read', 'Report');
    if (!granted) return [];
    const em = this.database.fork();
    const settings = await loadSettings(em);
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<ReportEntity>;
    const rows = await em.find(ReportEntity, where, { populate: ['exchange', 'person'] });
    return inOrderOf(ids, await this.rowsFor(em, viewer, rows, settings));
  }

  private async find(viewer: Viewer, query: ReportListQuery): Promise<Found<ReportRow>> {
    const { offset, limit, sort, order } = pageOf(query, reportSorts);
    const em = this.database.fork();
    const where = await this.where(em, viewer, query);
    if (!where) return { rows: [], total: 0 };
    const settings = await loadSettings(em);
    const [rows, total] = await em.findAndCount(ReportEntity, where, {
      populate: ['exchange', 'person'],
      orderBy: [orderBy(sort, `${order} nulls last`, settings), { id: 'asc' }] as Order[],
      offset,
      limit,
    });
    return { rows: await this.rowsFor(em, viewer, rows, settings), total };
  }

  private async rowsFor(
    em: EntityManager,
    viewer: Viewer,
    reports: readonly ReportEntity[],
    settings: LifecycleSettings,
  ): Promise<ReportRow[]> {
    const chase = await chaserFor(
      em,
      reports.map(({ exchange }) => exchange.id),
      { mayKnow: this.access.where(viewer, 'read', 'Trouble') !== null, now: this.now() },
    );
    return reports.map((report) => {
      const { exchange, kind, person } = report;
      return toReportRow(report, settings, chase(exchange.facts, kind, person?.id ?? null));
    });
  }

  /** The rows that are asked for and that the viewer may see; null when they may see none at all. */
  private async where(
    em: EntityManager,
    viewer: Viewer,
    query: ReportListQuery,
  ): Promise<FilterQuery<ReportEntity> | null> {
    const granted = this.access.where(viewer, 'read', 'Report');
    if (!granted) return null;
    const searched = query.q ? await partySearch(em, foldText(query.q), inReport) : [];
    return { $and: [granted, ...filtersOf(query), ...searched] } as FilterQuery<ReportEntity>;
  }

  /** Titles of exchanges, and the names of who writes: nothing else of a person. */
  private vocabulary(viewer: Viewer): Vocabulary {
    return {
      entity: ReportEntity,
      granted: () => this.access.where(viewer, 'read', 'Report'),
      of: (search) => ({ $or: [{ exchange: search }, { person: search }] }),
      populate: ['exchange', 'person'],
      texts: ({ exchange, person }: ReportEntity) => [exchange.search, foldText(person?.name)],
    };
  }
}

/** The day a report is due is no column: it hangs on the visit and on the settings. */
const dueDay = (settings: LifecycleSettings) =>
  raw(
    (alias) => `(select case
    when ${alias}.status in ('filed', 'waived') then null
    when ${alias}.kind like 'pre-%' then x.start_date - ${settingValue(settings, 'preReportDueDaysBefore')}
    else x.end_date + ${settingValue(settings, 'postReportDueDays')} end
    from exchange x where x.id = ${alias}.exchange_id)`,
  );

const orderBy = (sort: (typeof reportSorts)[number], direction: string, settings: LifecycleSettings) =>
  sort === 'dueAt' ? { [dueDay(settings) as unknown as symbol]: direction } : { [sort]: direction };

/** As `foldText` folds. */
const foldedName = "lower(regexp_replace(normalize(p.name, NFD), '[\\u0300-\\u036f]', '', 'g'))";

/**
 * A word stands in the exchange, names one of its sides, or is in the person's name: not in what else a person is found
 * by, for the host reads their reports and not their address. That finds the row quickly, and the name alone decides.
 */
const inReport = {
  inRow: (word: string): Where => {
    const like = named(word).search.$like;
    const inName = raw(
      (alias) =>
        `${alias}.person_id in (select p.id from person p where p.search like ? and ${foldedName} like ?)`,
      [like, like],
    );
    return { $or: [{ exchange: named(word) }, { [inName as unknown as symbol]: [] }] };
  },
  partOf: (ids: string[]): Where[] => [{ exchange: { hostOrg: ids } }, { exchange: { senderOrg: ids } }],
};

const filtersOf = (query: ReportListQuery): Where[] => [
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.exchangeId ? [{ exchange: query.exchangeId }] : []),
  ...(query.personId ? [{ person: query.personId }] : []),
  ...(query.kind ? [{ kind: query.kind }] : []),
  ...(query.status ? [{ status: query.status }] : []),
];
