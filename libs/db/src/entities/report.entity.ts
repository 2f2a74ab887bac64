import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull, textOrNull } from './columns.js';
import { ExchangeEntity } from './exchange.entity.js';
import { PersonEntity } from './person.entity.js';

export type ReportKind = 'pre-participant' | 'post-participant' | 'pre-host' | 'post-host';

const oneReportEach =
  'create unique index "report_exchange_kind_person" on "report" ("exchange_id", "kind", "person_id") nulls not distinct';

/**
 * One report and its answers. Drafts are saved straight into this table; `status` changes only in the decision
 * transaction (filed, returned, waived). One row per exchange, kind and person: the host's reports have no person.
 */
@Entity({ tableName: 'report' })
@Unique({ name: 'report_exchange_kind_person', expression: oneReportEach })
export class ReportEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ExchangeEntity, { fieldName: 'exchange_id', deleteRule: 'cascade' })
  exchange!: Rel<ExchangeEntity>;

  @Property({ type: 'text' })
  kind!: ReportKind;

  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', nullable: true, index: true })
  person: Rel<PersonEntity> | null = null;

  @Property({ type: 'integer', default: 1 })
  formVersion = 1;

  @Property({ type: 'json' })
  answers: Record<string, unknown> = {};

  @Property({ type: 'text', default: 'draft' })
  status: 'draft' | 'filed' | 'returned' | 'waived' = 'draft';

  /** Counts saves, of a draft and of a filing alike. */
  @Property({ type: 'integer', default: 0 })
  revision = 0;

  @Property({ ...instantOrNull })
  filedAt: Date | null = null;

  @Property({ ...textOrNull })
  returnComment: string | null = null;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant })
  updatedAt!: Date;
}
