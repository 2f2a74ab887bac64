import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';
import { dayOrNull, instant, instantOrNull, textOrNull } from './columns.js';

export type TaskRole = 'secretariat' | 'host' | 'sender' | 'proposer';

/** Something a person has to see to. Opened and closed by the lifecycle, or written by people; ticked off by people. */
@Entity({ tableName: 'task' })
@Index({ properties: ['caseId', 'key'] })
@Index({
  name: 'task_open',
  expression: 'create index "task_open" on "task" ("for_role", "due_at") where (done_at is null)',
})
@Index({
  name: 'task_assignee',
  expression: 'create index "task_assignee" on "task" ("assignee_id") where (done_at is null)',
})
export class TaskEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  forRole!: TaskRole;

  @Property({ ...instant })
  openedAt!: Date;

  @Property({ ...instantOrNull })
  dueAt: Date | null = null;

  @Property({ ...instantOrNull })
  doneAt: Date | null = null;

  /** Null when the case itself closed it. */
  @Property({ type: 'uuid', nullable: true })
  doneBy: string | null = null;

  /** Who of those it is for sees to it; null: whoever comes first. */
  @Property({ type: 'uuid', nullable: true })
  assigneeId: string | null = null;

  /** Put off: nobody is asked for it before this day. */
  @Property({ ...dayOrNull })
  snoozedUntil: string | null = null;

  /** Who wrote it; null for what the lifecycle opened. */
  @Property({ type: 'uuid', nullable: true })
  madeBy: string | null = null;

  /** What is to be done, in the words of who wrote it. */
  @Property({ ...textOrNull })
  text: string | null = null;

  @Property({ type: 'json' })
  data: Record<string, unknown> = {};
}
