import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { ExchangeEntity } from './exchange.entity.js';
import { PersonEntity } from './person.entity.js';

/** A link that was mailed to whoever speaks for a side, and answers that one match. Known by the hash of its token. */
@Entity({ tableName: 'match_link' })
export class MatchLinkEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ExchangeEntity, { fieldName: 'exchange_id', deleteRule: 'cascade', index: true })
  exchange!: Rel<ExchangeEntity>;

  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', deleteRule: 'cascade', index: true })
  person!: Rel<PersonEntity>;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant, index: true })
  expiresAt!: Date;
}
