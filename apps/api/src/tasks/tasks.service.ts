import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { type TaskListQuery, taskSorts, type TaskView } from '@waymark/contract';
import { TaskEntity } from '@waymark/db';
import { dayOf, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { listOf, pageOf } from '../common/list.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { filtersOf } from './task-filters.js';
import { taskViews } from './task-views.js';

/** What people have to see to: opened and closed by the cases or written by people, ticked off by people. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: TaskListQuery, reply: FastifyReply): Promise<TaskView[]> {
    const { offset, limit, sort, order } = pageOf(query, taskSorts);
    const granted = this.access.where(viewer, 'read', 'Task');
    if (!granted) return listOf(reply, [], 0);
    const em = this.database.fork();
    const today = dayOf(this.now().toISOString());
    const where = { $and: [granted, ...filtersOf(query, viewer, today)] } as FilterQuery<TaskEntity>;
    // Unless asked otherwise, what was done last stands first.
    const ordered =
      query.done && !query._sort ? { doneAt: 'desc' as const } : { [sort]: `${order} nulls last` };
    const [rows, total] = await em.findAndCount(TaskEntity, where, {
      orderBy: [ordered, { openedAt: 'asc' }, { id: 'asc' }],
      offset,
      limit,
    });
    return listOf(reply, await taskViews(em, rows), total);
  }

  async one(viewer: Viewer, id: string): Promise<TaskView> {
    const em = this.database.fork();
    const [view] = await taskViews(em, [await this.access.task(em, viewer, id)]);
    return view!;
  }
}
