import { Inject, Injectable } from '@nestjs/common';
import { raw } from '@mikro-orm/core';
import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type FactsheetListQuery, type FactsheetRow, factsheetSorts } from '@waymark/contract';
import { FactsheetEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply } from 'fastify';
import { foldText } from '@waymark/domain';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { named } from '../cases/case-filters.js';
import { allIds, inOrderOf } from '../common/all-ids.js';
import { listOf, pageOf, type PageOf } from '../common/list.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { partySearch } from '../search/party-search.js';
import { type Found, Spelling, type Vocabulary } from '../search/spelling.js';
import { Vocabularies } from '../search/vocabularies.js';
import { toFactsheetRow } from './factsheet-view.js';

/** When each factsheet first became public. */
export async function firstPublished(
  em: EntityManager,
  exchangeIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (exchangeIds.length === 0) return new Map();
  const sql =
    'select exchange_id, min(published_at) as at from factsheet_revision where exchange_id in (?) group by 1';
  const rows = await em
    .getConnection()
    .execute<{ exchange_id: string; at: Date | string }[]>(sql, [exchangeIds]);
  return new Map(rows.map(({ exchange_id, at }) => [exchange_id, new Date(at)]));
}

/** The list of factsheets for people who are signed in. */
@Injectable()
export class FactsheetList {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async page(viewer: Viewer, query: FactsheetListQuery, reply: FastifyReply): Promise<FactsheetRow[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => this.wordsFor(viewer),
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: FactsheetListQuery): Promise<string[]> {
    const find = async (asked: FactsheetListQuery) => {
      const em = this.database.fork();
      const where = await this.where(em, viewer, asked);
      return where
        ? allIds(em, FactsheetEntity, where, rowOrder(pageOf(asked, factsheetSorts, 'desc')), 'exchange')
        : [];
    };
    return this.spelling.ids(query, find, () => this.wordsFor(viewer));
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<FactsheetRow[]> {
    const granted = this.granted(viewer);
    if (!granted) return [];
    const em = this.database.fork();
    const where = { exchange: { $in: [...ids] }, $and: [granted] } as FilterQuery<FactsheetEntity>;
    const rows = await em.find(FactsheetEntity, where, {
      populate: ['exchange', 'exchange.hostOrg', 'exchange.senderOrg'],
    });
    return inOrderOf(ids, await this.rows(em, rows));
  }

  private async find(viewer: Viewer, query: FactsheetListQuery): Promise<Found<FactsheetRow>> {
    const { offset, limit, sort, order } = pageOf(query, factsheetSorts, 'desc');
    const em = this.database.fork();
    const where = await this.where(em, viewer, query);
    if (!where) return { rows: [], total: 0 };
    const [rows, total] = await em.findAndCount(FactsheetEntity, where, {
      populate: ['exchange', 'exchange.hostOrg', 'exchange.senderOrg'],
      orderBy: rowOrder({ sort, order }),
      offset,
      limit,
    });
    return { rows: await this.rows(em, rows), total };
  }

  private async rows(em: EntityManager, rows: FactsheetEntity[]): Promise<FactsheetRow[]> {
    const published = await firstPublished(
      em,
      rows.map(({ exchange }) => exchange.id),
    );
    return rows.map((row) =>
      toFactsheetRow(row, published.get(row.exchange.id) ?? null, this.settings.publicUrl),
    );
  }

  /** The rows that are asked for and that the viewer may see; null when they may see none at all. */
  private async where(
    em: EntityManager,
    viewer: Viewer,
    query: FactsheetListQuery,
  ): Promise<FilterQuery<FactsheetEntity> | null> {
    const granted = this.granted(viewer);
    if (!granted) return null;
    const searched = query.q ? await partySearch(em, foldText(query.q), inFactsheet) : [];
    return { $and: [granted, ...filtersOf(query), ...searched] } as FilterQuery<FactsheetEntity>;
  }

  private granted(viewer: Viewer): Where | null {
    const granted = this.access.where(viewer, 'read', 'Factsheet');
    return granted && !viewer.roles.includes('secretariat') ? { $and: [granted, sentOnce()] } : granted;
  }

  /** Titles of exchanges, and the two sides: what is searched. */
  private wordsFor(viewer: Viewer): Vocabulary[] {
    return [this.titles(viewer), ...this.vocabularies.of(viewer, 'Organisation')];
  }

  private titles(viewer: Viewer): Vocabulary {
    return {
      entity: FactsheetEntity,
      granted: () => this.granted(viewer),
      of: (search) => ({ exchange: search }),
      populate: ['exchange'],
      texts: ({ exchange }: FactsheetEntity) => [exchange.search],
    };
  }
}

type Sorting = Pick<PageOf<(typeof factsheetSorts)[number]>, 'sort' | 'order'>;
const rowOrder = ({ sort, order }: Sorting) =>
  [orderBy(sort, `${order} nulls last`), { exchange: { id: 'asc' } }] as QueryOrderMap<FactsheetEntity>[];

/** A word stands in the exchange's reference or title, or names one of the two sides. */
const inFactsheet = {
  inRow: (word: string): Where => ({ exchange: named(word) }),
  partOf: (ids: string[]): Where[] => [{ exchange: { hostOrg: ids } }, { exchange: { senderOrg: ids } }],
};

const sql = (text: (alias: string) => string) => raw(text) as unknown as symbol;

/** The same as `factsheetReadable` says of one: the sides and participants see what has been sent to them. */
const sentOnce = (): Where => ({
  [sql(
    (alias) =>
      `(select (x.facts->'factsheet'->>'revision')::int > 0 from exchange x where x.id = ${alias}.exchange_id)`,
  )]: [],
});

const columns: Record<(typeof factsheetSorts)[number], (alias: string) => string> = {
  updatedAt: (alias) => `${alias}.updated_at`,
  title: (alias) => `lower(${alias}.content->>'title')`,
  publishedAt: (alias) =>
    `(select min(r.published_at) from factsheet_revision r where r.exchange_id = ${alias}.exchange_id)`,
};

const orderBy = (sort: (typeof factsheetSorts)[number], direction: string) => ({
  [sql(columns[sort])]: direction,
});

const filtersOf = (query: FactsheetListQuery): Where[] => [
  ...(query.id ? [{ exchange: query.id }] : []),
  ...(query.stage ? [{ exchange: { stage: query.stage } }] : []),
  ...(query.published === undefined ? [] : [{ publishedRevision: query.published ? { $ne: null } : null }]),
];
