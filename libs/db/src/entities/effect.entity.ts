import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Arrival, CaseKind } from '@waymark/domain';
import type { EffectData, EffectKind } from '../casework/effect-data.js';
import { instant, instantOrNull, textOrNull } from './columns.js';

/**
 * The outbox: what is still to be done outside the case's row. Written with the decision, delivered at least once.
 * The id is derived from case, event and receiver, so a mail sent twice after a crash carries one Message-ID (that of
 * `sentWith`, where it went out in one with others).
 */
@Entity({ tableName: 'effect' })
@Index({ properties: ['caseId', 'seq'] })
@Index({
  name: 'effect_undelivered_mail',
  expression: `create index "effect_undelivered_mail" on "effect" ((data->>'personId')) where (delivered_at is null and kind = 'mail')`,
})
@Index({
  name: 'effect_sent_with',
  expression: 'create index "effect_sent_with" on "effect" ("sent_with") where (sent_with is not null)',
})
@Index({
  name: 'effect_undelivered',
  expression:
    'create index "effect_undelivered" on "effect" ("case_id", "created_at") where (delivered_at is null)',
})
export class EffectEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  caseKind!: CaseKind;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'integer' })
  seq!: number;

  @Property({ type: 'text' })
  kind!: EffectKind;

  @Property({ type: 'json' })
  data!: EffectData;

  /** Delivered, or given up for good (then `lastError` is set and a task stands open). */
  @Property({ ...instantOrNull })
  deliveredAt: Date | null = null;

  @Property({ type: 'integer', default: 0 })
  attempts = 0;

  /** When it was last tried: a run that goes on trying is alive, however long it takes. */
  @Property({ ...instantOrNull })
  triedAt: Date | null = null;

  /** A bare code, never an address or a text. */
  @Property({ ...textOrNull })
  lastError: string | null = null;

  /** Of a mail: what a delivery-status notice said of it after the server had taken it. */
  @Property({ ...textOrNull })
  arrival: Arrival | null = null;

  @Property({ ...instantOrNull })
  arrivalAt: Date | null = null;

  /** Of a mail that may go out in one with others: the Message-ID under which it is sent; its own where it went alone. */
  @Property({ type: 'uuid', nullable: true })
  sentWith: string | null = null;

  @Property({ ...instant })
  createdAt!: Date;
}
