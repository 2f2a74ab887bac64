import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';

/** A write that is no case action, kept by its Idempotency-Key, so that a retry answers with the same thing. */
@Entity({ tableName: 'write_key' })
export class WriteKeyEntity {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null;

  @Property({ type: 'text' })
  route!: string;

  @Property({ type: 'text' })
  bodyHash!: string;

  /** The thing it made or changed. */
  @Property({ type: 'uuid', nullable: true })
  resultId: string | null = null;

  @Property({ ...instant, index: true })
  createdAt!: Date;
}
