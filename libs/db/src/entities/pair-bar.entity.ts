import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { dayOrNull, instant } from './columns.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Two organisations that are not to be matched in these roles until a day, or for good. */
@Entity({ tableName: 'pair_bar' })
@Index({ properties: ['hostOrg', 'senderOrg'] })
export class PairBarEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'host_org_id' })
  hostOrg!: Rel<OrganisationEntity>;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'sender_org_id' })
  senderOrg!: Rel<OrganisationEntity>;

  /** Last day of the bar; null bars the pair for good. */
  @Property({ ...dayOrNull })
  until: string | null = null;

  /** The action that barred it. */
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ ...instant })
  createdAt!: Date;
}
