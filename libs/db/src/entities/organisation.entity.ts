import type { Rel } from '@mikro-orm/core';
import {
  BeforeCreate,
  BeforeUpdate,
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { foldText } from '@waymark/domain';
import { instant, searchIndex, textOrNull } from './columns.js';
import { PersonEntity } from './person.entity.js';

/** A body that hosts or sends: a member of the partnership, or an institution that is not (yet). */
@Entity({ tableName: 'organisation' })
@Index({ name: 'organisation_search_trgm', expression: searchIndex('organisation') })
export class OrganisationEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  shortName!: string;

  /** Code of the vocabulary `organisation-kinds`. */
  @Property({ type: 'text' })
  kind!: string;

  /** ISO 3166-1 alpha-2. */
  @Property({ type: 'text' })
  country!: string;

  /** NUTS code; null for a national body. */
  @Property({ ...textOrNull })
  regionCode: string | null = null;

  @Property({ ...textOrNull })
  city: string | null = null;

  @Property({ ...textOrNull })
  website: string | null = null;

  @Property({ type: 'boolean', default: false })
  isMember = false;

  /** In the EEA or an adequate country: decides whether access needs may be passed to it without explicit consent. */
  @Property({ type: 'boolean', default: true })
  inEea = true;

  @ManyToOne(() => PersonEntity, {
    fieldName: 'representative_id',
    nullable: true,
    deleteRule: 'set null',
    index: true,
  })
  representative: Rel<PersonEntity> | null = null;

  @ManyToOne(() => PersonEntity, {
    fieldName: 'deputy_id',
    nullable: true,
    deleteRule: 'set null',
    index: true,
  })
  deputy: Rel<PersonEntity> | null = null;

  @Property({ ...instant })
  createdAt!: Date;

  /** Name and place without case and accents, for the lists' search box. */
  @Property({ type: 'text', default: '' })
  search = '';

  @BeforeCreate()
  @BeforeUpdate()
  fillSearch(): void {
    this.search = foldText(this.name, this.shortName, this.city, this.regionCode, this.country);
  }
}
