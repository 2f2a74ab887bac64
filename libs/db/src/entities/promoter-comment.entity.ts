import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { PersonEntity } from './person.entity.js';
import { PromoterApplicationEntity } from './promoter-application.entity.js';

/** What one of the panel said to the others about an application. */
@Entity({ tableName: 'promoter_comment' })
@Index({ properties: ['application', 'createdAt'] })
export class PromoterCommentEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => PromoterApplicationEntity, { fieldName: 'application_id', deleteRule: 'cascade' })
  application!: Rel<PromoterApplicationEntity>;

  /** Null once they are gone. */
  @ManyToOne(() => PersonEntity, {
    fieldName: 'person_id',
    nullable: true,
    index: true,
    deleteRule: 'set null',
  })
  person: Rel<PersonEntity> | null = null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ ...instant })
  createdAt!: Date;
}
