import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PromoterApplicationListQuery, PromoterApplicationRow } from '@waymark/contract';
import { promoterApplicationSorts } from '@waymark/contract';
import { loadSettings, PromoterApplicationEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { inOrderOf } from '../common/all-ids.js';
import { listOf, pageOf } from '../common/list.js';
import { peopleOf } from '../cases/party-names.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { toApplicationRow } from './application-row.js';
import { chosenApplications } from './application-where.js';
import { seenBy } from './promoter-access.js';
import { filedScoresOf } from './reviews-read.js';

/** The list of applications. */
@Injectable()
export class ApplicationList {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(
    viewer: Viewer,
    query: PromoterApplicationListQuery,
    reply: FastifyReply,
  ): Promise<PromoterApplicationRow[]> {
    const { offset, limit } = pageOf(query, promoterApplicationSorts);
    const em = this.database.fork();
    const chosen = chosenApplications(viewer, query);
    const [ids, total] = await Promise.all([
      this.idsOf(em, `${chosen.sql} ${chosen.order} limit ${limit} offset ${offset}`, [
        ...chosen.params,
        ...chosen.orderParams,
      ]),
      this.count(em, chosen.sql, chosen.params),
    ]);
    return listOf(reply, await this.rows(em, viewer, ids), total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: PromoterApplicationListQuery): Promise<string[]> {
    const chosen = chosenApplications(viewer, query);
    return this.idsOf(this.database.fork(), `${chosen.sql} ${chosen.order}`, [
      ...chosen.params,
      ...chosen.orderParams,
    ]);
  }

  /** These rows, as far as the viewer may see them now. */
  byIds(viewer: Viewer, ids: readonly string[]): Promise<PromoterApplicationRow[]> {
    return this.rows(this.database.fork(), viewer, ids);
  }

  private async rows(
    em: EntityManager,
    viewer: Viewer,
    ids: readonly string[],
  ): Promise<PromoterApplicationRow[]> {
    if (ids.length === 0) return [];
    const found = await em.find(PromoterApplicationEntity, { id: { $in: [...ids] } }, { populate: ['call'] });
    const seen = inOrderOf(ids, found).flatMap((application) => seenBy(viewer, application) ?? []);
    const reviewers = seen.flatMap(({ application: { facts } }) =>
      facts.reviews.map(({ reviewerId }) => reviewerId),
    );
    const people = await peopleOf(em, reviewers);
    const context = {
      now: this.now().toISOString(),
      settings: await loadSettings(em),
      viewer,
      name: (personId: string) => people.get(personId)?.name ?? '',
      reviews: await filedScoresOf(em, seen),
    };
    return seen.map((one) => toApplicationRow(one, context));
  }

  private async idsOf(em: EntityManager, sql: string, params: readonly unknown[]): Promise<string[]> {
    const rows = await em.getConnection().execute<{ id: string }[]>(`select a.id ${sql}`, [...params]);
    return rows.map(({ id }) => id);
  }

  private async count(em: EntityManager, sql: string, params: readonly unknown[]): Promise<number> {
    const [row] = await em
      .getConnection()
      .execute<{ total: number }[]>(`select count(*)::int as total ${sql}`, [...params]);
    return row!.total;
  }
}
