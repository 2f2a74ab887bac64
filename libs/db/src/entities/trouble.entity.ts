import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';
import { instant, instantOrNull, textOrNull } from './columns.js';

/**
 * A step or a clock of a case that failed again and again. What the outbox cannot deliver is told by its own rows.
 * A clock's row goes away with the first run that succeeds.
 */
@Entity({ tableName: 'trouble' })
@Index({
  name: 'trouble_open',
  expression: 'create index "trouble_open" on "trouble" ("case_id") where (ended_at is null)',
})
export class TroubleEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'text' })
  kind!: 'step' | 'clock';

  /** Of a step: the command that could not be decided. */
  @Property({ ...textOrNull })
  requestId: string | null = null;

  /** The first failure. */
  @Property({ ...instant })
  since!: Date;

  @Property({ ...instant })
  triedAt!: Date;

  @Property({ type: 'integer' })
  tries!: number;

  /** What went wrong, as a bare code. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ ...instantOrNull })
  endedAt: Date | null = null;
}
