import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { type PromoterCallListQuery, type PromoterCallRow, promoterCallSorts } from '@waymark/contract';
import { loadSettings, PromoterCallEntity } from '@waymark/db';
import { promoterCallRoles, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { listOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { cameInByCall } from './call-figures.js';
import { toCallRow } from './call-row.js';

/** The calls in which somebody has a part; all of them for the secretariat. */
@Injectable()
export class CallList {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: PromoterCallListQuery, reply: FastifyReply): Promise<PromoterCallRow[]> {
    const { offset, limit, sort, order } = pageOf(query, promoterCallSorts, 'desc');
    const em = this.database.fork();
    const granted = viewer.roles.includes('secretariat')
      ? {}
      : { panelIds: { $contains: [viewer.personId] } };
    const where = {
      $and: [
        granted,
        ...(query.id ? [{ id: { $in: query.id } }] : []),
        ...(query.stage ? [{ stage: { $in: query.stage } }] : []),
        ...(query.q ? [{ search: { $like: `%${query.q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` } }] : []),
      ],
    } as FilterQuery<PromoterCallEntity>;
    const [calls, total] = await em.findAndCount(PromoterCallEntity, where, {
      orderBy: [{ [sort]: order }, { id: order }],
      offset,
      limit,
    });
    const came = await cameInByCall(
      em,
      viewer,
      calls.map(({ id }) => id),
    );
    const context = { now: this.now().toISOString(), settings: await loadSettings(em) };
    const rows = calls.map((call) =>
      toCallRow(call, promoterCallRoles(viewer, call.facts), {
        ...context,
        applications: came.get(call.id) ?? 0,
      }),
    );
    return listOf(reply, rows, total);
  }
}
