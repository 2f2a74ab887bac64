import type { Rel } from '@mikro-orm/core';
import {
  BeforeCreate,
  BeforeUpdate,
  Check,
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { foldText } from '@waymark/domain';
import { instant, instantOrNull, searchIndex, secretariatIndex, textOrNull, texts } from './columns.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Somebody the partnership deals with. `authUserId` is set once the person has an account to sign in with. */
@Entity({ tableName: 'person' })
@Check({
  name: 'person_address_until_forgotten',
  expression: '(email is null) = (forgotten_at is not null)',
})
@Index({ name: 'person_search_trgm', expression: searchIndex('person') })
@Index({ name: 'person_secretariat', expression: secretariatIndex })
export class PersonEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  /** Lower case; null for whoever is forgotten, and for nobody else. */
  @Property({ ...textOrNull })
  @Unique()
  email!: string | null;

  @Property({ ...textOrNull })
  phone: string | null = null;

  /** BCP 47 code of the language for mails and forms. */
  @Property({ type: 'text', default: 'en' })
  language = 'en';

  /** When the tour of the console was seen to its end or put away; null for whoever is still to be shown it. */
  @Property({ ...instant, nullable: true })
  tourSeenAt: Date | null = null;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'organisation_id', nullable: true, index: true })
  organisation: Rel<OrganisationEntity> | null = null;

  @Property({ ...textOrNull })
  jobTitle: string | null = null;

  @Property({ ...textOrNull })
  department: string | null = null;

  /** Any of secretariat, coordinator, representative, participant. */
  @Property({ ...texts })
  roles: string[] = [];

  @Property({ ...textOrNull })
  @Unique()
  authUserId: string | null = null;

  /** When it was deleted how to reach them: the row stays, for the cases in which they travelled. */
  @Property({ ...instantOrNull })
  forgottenAt: Date | null = null;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ type: 'text', default: '' })
  search = '';

  @BeforeCreate()
  @BeforeUpdate()
  fillSearch(): void {
    this.search = foldText(this.name, this.email, this.jobTitle, this.department);
  }
}
