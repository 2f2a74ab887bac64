import { Entity, Index, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import type { CaseKind, LookKind } from '@waymark/domain';
import { instant } from './columns.js';

/**
 * Somebody saw something personal of somebody else. Append-only: the database refuses to change a row. Of looks of the
 * same person at the same thing within an hour the first is kept.
 */
@Entity({ tableName: 'look' })
@Index({
  name: 'look_once_an_hour',
  expression:
    'create unique index "look_once_an_hour" on "look" ("case_id", "viewer_id", "subject_id", "what", "hour")',
})
@Trigger({
  name: 'look_append_only',
  timing: 'before',
  events: ['delete', 'update'],
  body: "raise exception 'Rows of look are kept as they were written.'",
})
export class LookEntity {
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @Property({ ...instant })
  at!: Date;

  /** Hours since 1970. */
  @Property({ type: 'integer' })
  hour!: number;

  @Property({ type: 'uuid' })
  viewerId!: string;

  /** Whose data it was. */
  @Property({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'text' })
  what!: LookKind;

  /** The case in which it was shown. */
  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;
}
