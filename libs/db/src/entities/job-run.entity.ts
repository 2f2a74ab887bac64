import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull } from './columns.js';

/** One run of a job that belongs to no case: a job asks here what is due and undone, so that a missed one is made up. */
@Entity({ tableName: 'job_run' })
export class JobRunEntity {
  [PrimaryKeyProp]?: ['job', 'period'];

  @PrimaryKey({ type: 'text' })
  job!: string;

  /** What it was for, e.g. `2026-06` or `2026-06-01`. */
  @PrimaryKey({ type: 'text' })
  period!: string;

  @Property({ ...instant })
  startedAt!: Date;

  @Property({ ...instantOrNull })
  finishedAt: Date | null = null;
}
