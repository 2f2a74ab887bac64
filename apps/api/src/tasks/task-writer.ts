import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CreateTaskInput, Named, TaskPeopleQuery, UpdateTaskInput } from '@waymark/contract';
import { TaskEntity } from '@waymark/db';
import type { TaskRole } from '@waymark/db';
import {
  type ListedKind,
  dayOf,
  mayOn,
  morningOf,
  say,
  type SubjectRecords,
  taskAudiences,
  type Viewer,
  writtenTask,
} from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { type AnyCase, casesOf, taskRecord } from './task-cases.js';
import { TaskPeople } from './task-people.js';

/** Tasks that people write in a case, hand to each other, put off and tick off. */
@Injectable()
export class TaskWriter {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly people: TaskPeople,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Everybody to whom the viewer may give a task in this case. */
  async peopleFor(viewer: Viewer, place: TaskPeopleQuery): Promise<Named[]> {
    const em = this.database.fork();
    return this.people.of(em, viewer, await this.placeOf(em, viewer, place));
  }

  async create(viewer: Viewer, key: string, body: CreateTaskInput): Promise<string> {
    const em = this.database.fork();
    const record = await this.placeOf(em, viewer, body);
    if (body.assigneeId) await this.people.check(em, viewer, record, body.assigneeId);
    if (body.dueOn) this.checkAhead('dueOn', body.dueOn, 0);
    return this.writes.once({ key, viewer, route: 'POST /tasks', body }, async (writing) => {
      const task = writing.assign(new TaskEntity(), {
        id: randomUUID(),
        caseKind: body.caseKind as ListedKind,
        caseId: body.caseId,
        key: writtenTask,
        forRole: body.forRole as TaskRole,
        openedAt: this.now(),
        dueAt: body.dueOn ? new Date(morningOf(body.dueOn)) : null,
        assigneeId: body.assigneeId ?? null,
        madeBy: viewer.personId,
        text: body.text.trim(),
        data: {},
      });
      writing.persist(task);
      return task.id;
    });
  }

  async update(viewer: Viewer, key: string, id: string, body: UpdateTaskInput): Promise<void> {
    const em = this.database.fork();
    const task = await this.access.task(em, viewer, id, 'update');
    if (body.assigneeId) {
      const record = taskRecord(task.forRole, (await casesOf(em, [task])).get(task.caseId));
      await this.people.check(em, viewer, record, body.assigneeId);
    }
    if (body.snoozedUntil) this.checkAhead('snoozedUntil', body.snoozedUntil, 1);
    await this.writes.once({ key, viewer, route: `PATCH /tasks/${id}`, body }, async (writing) => {
      const row = await writing.findOneOrFail(TaskEntity, id);
      // Done is done: a second tick does not change by whom or when.
      if (body.done && row.doneAt === null)
        writing.assign(row, { doneAt: this.now(), doneBy: viewer.personId });
      if (body.done === false) writing.assign(row, { doneAt: null, doneBy: null });
      if (body.snoozedUntil !== undefined) row.snoozedUntil = body.snoozedUntil;
      if (body.assigneeId !== undefined) row.assigneeId = body.assigneeId;
      return id;
    });
  }

  /**
   * Where somebody wants to write a task.
   * @throws 404 for a case they do not see, 422 for somebody whom such a case does not have, 403 for whom they may not
   * write
   */
  private async placeOf(
    em: EntityManager,
    viewer: Viewer,
    place: TaskPeopleQuery,
  ): Promise<SubjectRecords['Task']> {
    const kind = place.caseKind as ListedKind;
    const found: AnyCase =
      kind === 'exchange'
        ? await this.access.exchange(em, viewer, place.caseId)
        : await this.access.proposal(em, viewer, place.caseId);
    if (!(taskAudiences[kind] as readonly string[]).includes(place.forRole)) {
      const message = say('problem.detail.roleFromList');
      throw problem('invalid', { detail: message, errors: [{ field: 'forRole', message }] });
    }
    const record = taskRecord(place.forRole, found);
    if (!mayOn(this.access.ability(viewer), 'create', 'Task', record)) throw forbidden();
    return record;
  }

  /** @throws a 422 problem for a day that is over, or that is not yet far enough away */
  private checkAhead(field: string, day: string, days: 0 | 1): void {
    const today = dayOf(this.now().toISOString());
    if (days === 0 ? day >= today : day > today) return;
    const message = say(days === 0 ? 'problem.detail.todayOrLater' : 'problem.detail.afterToday');
    throw problem('invalid', { detail: message, errors: [{ field, message }] });
  }
}
