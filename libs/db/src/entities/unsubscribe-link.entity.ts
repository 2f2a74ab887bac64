import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { PersonEntity } from './person.entity.js';

/** A link that was mailed to somebody on the mailing list, and takes them off it. Known by the hash of its token. */
@Entity({ tableName: 'unsubscribe_link' })
export class UnsubscribeLinkEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', deleteRule: 'cascade', index: true })
  person!: Rel<PersonEntity>;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Property({ ...instant })
  createdAt!: Date;
}
