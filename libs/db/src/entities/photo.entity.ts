import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { ExchangeEntity } from './exchange.entity.js';
import { PersonEntity } from './person.entity.js';
import { ReportEntity } from './report.entity.js';

/** Whatever takes a row away, its file is put on the list of those to remove. The function is in the migration. */
const leavesFile =
  'create trigger photo_leaves_file after delete on photo for each row when (old.file is not null) execute function photo_leaves_file()';

/** A photo of an exchange: re-encoded JPEG without metadata. */
@Entity({ tableName: 'photo' })
@Check({ name: 'photo_file_or_bytes', expression: '(file is null) <> (bytes is null)' })
@Trigger({
  name: 'photo_leaves_file',
  timing: 'after',
  events: ['delete'],
  expression: leavesFile,
})
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

  /** Its name in the store of photos; null while the row still carries the bytes. */
  @Property({ type: 'uuid', nullable: true, index: true })
  file: string | null = null;

  /** Until they have been moved to the store. Left out of every query that does not ask for it by name. */
  @Property({ type: 'blob', lazy: true, nullable: true })
  bytes: Uint8Array | null = null;

  @Property({ ...instant })
  createdAt!: Date;
}
