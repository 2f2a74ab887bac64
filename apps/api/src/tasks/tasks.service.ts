import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type TaskListQuery, taskSorts, type TaskView, type UpdateTaskInput } from '@waymark/contract';
import { ExchangeEntity, foldText, ProposalEntity, TaskEntity } from '@waymark/db';
import { isWordKey, say, sayAny, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { peopleOf, type People } from '../cases/party-names.js';
import { listOf, pageOf } from '../common/list.js';
import { PlainWrites } from '../common/plain-writes.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { caseSearch } from './case-search.js';

type TaskCases = ReadonlyMap<string, ExchangeEntity | ProposalEntity>;

/** What people have to see to: opened and closed by the cases, ticked off by people. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: TaskListQuery, reply: FastifyReply): Promise<TaskView[]> {
    const { offset, limit, sort, order } = pageOf(query, taskSorts);
    const granted = this.access.where(viewer, 'read', 'Task');
    if (!granted) return listOf(reply, [], 0);
    const em = this.database.fork();
    const where = { $and: [granted, ...filtersOf(query)] } as FilterQuery<TaskEntity>;
    const [rows, total] = await em.findAndCount(TaskEntity, where, {
      orderBy: [{ [sort]: `${order} nulls last` }, { openedAt: 'asc' }, { id: 'asc' }],
      offset,
      limit,
    });
    return listOf(reply, await this.views(em, rows), total);
  }

  async update(viewer: Viewer, key: string, id: string, body: UpdateTaskInput): Promise<TaskView> {
    await this.access.task(this.database.fork(), viewer, id, 'update');
    await this.writes.once({ key, viewer, route: `PATCH /tasks/${id}`, body }, async (em) => {
      const task = await em.findOneOrFail(TaskEntity, id);
      // Done is done: a second tick does not change by whom or when.
      if (body.done && task.doneAt === null) em.assign(task, { doneAt: this.now(), doneBy: viewer.personId });
      if (!body.done) em.assign(task, { doneAt: null, doneBy: null });
      return id;
    });
    const em = this.database.fork();
    const [view] = await this.views(em, [await this.access.task(em, viewer, id)]);
    return view!;
  }

  private async views(em: EntityManager, tasks: TaskEntity[]): Promise<TaskView[]> {
    const ids = (kind: string) =>
      tasks.filter(({ caseKind }) => caseKind === kind).map(({ caseId }) => caseId);
    const exchanges = await em.find(ExchangeEntity, { id: { $in: ids('exchange') } });
    const proposals = await em.find(ProposalEntity, { id: { $in: ids('proposal') } });
    const cases: TaskCases = new Map([...exchanges, ...proposals].map((one) => [one.id, one]));
    const people = await peopleOf(
      em,
      tasks.map(({ doneBy }) => doneBy),
    );
    return tasks.map((task) => toTaskView(task, cases, people));
  }
}

function toTaskView(task: TaskEntity, cases: TaskCases, people: People): TaskView {
  const { caseKind, caseId, key, doneBy } = task;
  const found = cases.get(caseId);
  const text = `${caseKind}.task.${key}`;
  const name = doneBy && people.get(doneBy)?.name;
  return {
    id: task.id,
    key,
    sentence: isWordKey(text) ? say(text) : 'Look at this case.',
    case: {
      kind: caseKind,
      id: caseId,
      reference: found?.reference ?? '',
      title: found?.title ?? '',
      stageLabel: found ? sayAny(`${caseKind}.stage.${found.stage}`) : '',
    },
    forRole: task.forRole,
    openedAt: task.openedAt.toISOString(),
    dueAt: task.dueAt?.toISOString() ?? null,
    done: task.doneAt !== null,
    doneAt: task.doneAt?.toISOString() ?? null,
    doneBy: doneBy && name ? { id: doneBy, name } : null,
  };
}

const filtersOf = (query: TaskListQuery): Where[] => [
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.done !== undefined ? [{ doneAt: query.done ? { $ne: null } : null }] : []),
  ...(query.forRole ? [{ forRole: query.forRole }] : []),
  ...(query.caseId ? [{ caseId: query.caseId }] : []),
  ...(query.q ? [caseSearch(foldText(query.q))] : []),
];
