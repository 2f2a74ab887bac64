import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';
import { instant, instantOrNull } from './columns.js';

export type TaskRole = 'secretariat' | 'host' | 'sender' | 'proposer';

/** Something a person has to see to. Opened and closed by the lifecycle, ticked off by people. */
@Entity({ tableName: 'task' })
@Index({ properties: ['caseId', 'key'] })
@Index({
  name: 'task_open',
  expression: 'create index "task_open" on "task" ("for_role", "due_at") where (done_at is null)',
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

  @Property({ type: 'json' })
  data: Record<string, unknown> = {};
}
