import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TroubleListQuery, TroubleRow, TroubleView } from '@waymark/contract';
import { casesInTrouble, readTroubles } from '@waymark/db';
import { sayAny, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { peopleOf } from '../cases/party-names.js';
import { listOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { toTroubleView } from './trouble-view.js';

/** Shows what keeps failing: on the page of its case, and as a list of such cases. */
@Injectable()
export class TroublePages {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Of one case; none for those who have nothing to do with it. */
  async ofCase(em: EntityManager, viewer: Viewer, caseId: string): Promise<TroubleView[]> {
    if (!this.access.where(viewer, 'read', 'Trouble')) return [];
    const troubles = await readTroubles(em, caseId, this.now().toISOString());
    if (troubles.length === 0) return [];
    const people = await peopleOf(
      em,
      troubles.map(({ personId }) => personId),
    );
    return troubles.map((trouble) => toTroubleView(trouble, people));
  }

  async cases(viewer: Viewer, query: TroubleListQuery, reply: FastifyReply): Promise<TroubleRow[]> {
    if (!this.access.where(viewer, 'read', 'Trouble')) return listOf(reply, [], 0);
    const { offset, limit } = pageOf(query, ['since']);
    const { rows, total } = await casesInTrouble(this.database.fork(), {
      offset,
      limit,
      search: query.q ?? '',
    });
    const views = rows.map(({ caseKind, caseId, reference, title, stage, count, since }) => ({
      id: caseId,
      case: {
        kind: caseKind,
        id: caseId,
        reference,
        title,
        stageLabel: sayAny(`${caseKind}.stage.${stage}`),
      },
      count,
      since,
    }));
    return listOf(reply, views, total);
  }
}
