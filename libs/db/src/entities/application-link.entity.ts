import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull, textOrNull } from './columns.js';
import { PersonEntity } from './person.entity.js';
import { PromoterApplicationEntity } from './promoter-application.entity.js';
import { PromoterCallEntity } from './promoter-call.entity.js';

/**
 * A link that was mailed to somebody of an application's own side, and opens that one application. One that somebody
 * asked for to apply has no application yet: it knows the address it went to, until one is begun by it. Known by the
 * hash of its token.
 */
@Entity({ tableName: 'application_link' })
export class ApplicationLinkEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => PromoterCallEntity, { fieldName: 'call_id', deleteRule: 'cascade', index: true })
  call!: Rel<PromoterCallEntity>;

  @ManyToOne(() => PromoterApplicationEntity, {
    fieldName: 'application_id',
    deleteRule: 'cascade',
    nullable: true,
    index: true,
  })
  application: Rel<PromoterApplicationEntity> | null = null;

  @ManyToOne(() => PersonEntity, {
    fieldName: 'person_id',
    deleteRule: 'cascade',
    nullable: true,
    index: true,
  })
  person: Rel<PersonEntity> | null = null;

  /** Where it was sent, as long as nothing is begun by it. */
  @Property({ ...textOrNull })
  email: string | null = null;

  @Property({ type: 'text' })
  language!: string;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant, index: true })
  expiresAt!: Date;

  @Property({ ...instantOrNull })
  revokedAt: Date | null = null;
}
