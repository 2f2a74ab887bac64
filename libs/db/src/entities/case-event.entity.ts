import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { CaseKind } from '@waymark/domain';
import { instant, textOrNull } from './columns.js';

/** One thing that happened in a case. Append-only; `(case_id, seq)` is unique, so two decisions never overlap. */
@Entity({ tableName: 'case_event' })
@Unique({ properties: ['caseId', 'seq'] })
export class CaseEventEntity {
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'integer' })
  seq!: number;

  /** The command it came from; null for the clock's own events. */
  @Property({ ...textOrNull, index: true })
  requestId: string | null = null;

  /** Past tense, e.g. `match-accepted`. */
  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ ...instant })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  @Property({ type: 'json', nullable: true })
  onBehalf: { role: string; personId?: string; channel: string } | null = null;

  @Property({ ...textOrNull })
  stageFrom: string | null = null;

  @Property({ type: 'text' })
  stageTo!: string;

  @Property({ type: 'json' })
  data: Record<string, unknown> = {};
}
