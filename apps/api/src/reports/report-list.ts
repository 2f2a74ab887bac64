import { Injectable } from '@nestjs/common';
import { raw } from '@mikro-orm/core';
import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type ReportListQuery, type ReportRow, reportSorts } from '@waymark/contract';
import { foldText, loadSettings, ReportEntity } from '@waymark/db';
import { settingValue, type LifecycleSettings, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { searchFilter } from '../cases/case-filters.js';
import { listOf, pageOf } from '../common/list.js';
import { Database } from '../database/database.js';
import { toReportRow } from './report-view.js';

type Order = QueryOrderMap<ReportEntity>;

/** The list of reports. */
@Injectable()
export class ReportList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async page(viewer: Viewer, query: ReportListQuery, reply: FastifyReply): Promise<ReportRow[]> {
    const { offset, limit, sort, order } = pageOf(query, reportSorts);
    const granted = this.access.where(viewer, 'read', 'Report');
    if (!granted) return listOf(reply, [], 0);
    const em = this.database.fork();
    const settings = await loadSettings(em);
    const where = { $and: [granted, ...filtersOf(query)] } as FilterQuery<ReportEntity>;
    const [rows, total] = await em.findAndCount(ReportEntity, where, {
      populate: ['exchange', 'person'],
      orderBy: [orderBy(sort, `${order} nulls last`, settings), { id: 'asc' }] as Order[],
      offset,
      limit,
    });
    return listOf(
      reply,
      rows.map((row) => toReportRow(row, settings)),
      total,
    );
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
 * Every word has to be in the exchange or in the person's name: not in what else a person is found by, for the host
 * reads their reports and not their address. That finds the row quickly, and the name alone decides.
 */
const searched = (folded: string): Where[] =>
  searchFilter(folded).map((word) => {
    const like = word.search.$like;
    const named = raw(
      (alias) =>
        `${alias}.person_id in (select p.id from person p where p.search like ? and ${foldedName} like ?)`,
      [like, like],
    );
    return { $or: [{ exchange: word }, { [named as unknown as symbol]: [] }] };
  });

const filtersOf = (query: ReportListQuery): Where[] => [
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.q ? searched(foldText(query.q)) : []),
  ...(query.exchangeId ? [{ exchange: query.exchangeId }] : []),
  ...(query.personId ? [{ person: query.personId }] : []),
  ...(query.kind ? [{ kind: query.kind }] : []),
  ...(query.status ? [{ status: query.status }] : []),
];
