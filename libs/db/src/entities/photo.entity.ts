import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { ExchangeEntity } from './exchange.entity.js';
import { PersonEntity } from './person.entity.js';
import { ReportEntity } from './report.entity.js';

/** A photo of an exchange: re-encoded JPEG without metadata. */
@Entity({ tableName: 'photo' })
export class PhotoEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ExchangeEntity, { fieldName: 'exchange_id', index: true, deleteRule: 'cascade' })
  exchange!: Rel<ExchangeEntity>;

  @ManyToOne(() => ReportEntity, {
    fieldName: 'report_id',
    nullable: true,
    index: true,
    deleteRule: 'set null',
  })
  report: Rel<ReportEntity> | null = null;

  /** Who handed it in. */
  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', nullable: true })
  person: Rel<PersonEntity> | null = null;

  @Property({ type: 'text' })
  caption!: string;

  /** What is to be seen, for those who cannot see it. */
  @Property({ type: 'text' })
  alt!: string;

  /** Can somebody be recognised who is not a participant, and is there a permission? `nobody`, `permitted`, `unknown`. */
  @Property({ type: 'text', default: 'unknown' })
  others: 'nobody' | 'permitted' | 'unknown' = 'unknown';

  /** Who gave that permission and when, a guardian for a minor; empty where there is none. */
  @Property({ type: 'text', default: '' })
  permission: string = '';

  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  /** Left out of every query that does not ask for it by name. */
  @Property({ type: 'blob', lazy: true })
  bytes!: Uint8Array;

  @Property({ ...instant })
  createdAt!: Date;
}
