import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull } from './columns.js';
import { PersonEntity } from './person.entity.js';

/**
 * Somebody who hears of each promoter call: the wider community, as the secretariat keeps it. Members hear of it anyway;
 * one of them who does not want to is here with the day on which they said so.
 */
@Entity({ tableName: 'mailing_list_member' })
export class MailingListMemberEntity {
  [PrimaryKeyProp]?: 'person';

  @OneToOne(() => PersonEntity, { fieldName: 'person_id', primary: true, deleteRule: 'cascade' })
  person!: Rel<PersonEntity>;

  @Property({ ...instant })
  addedAt!: Date;

  @Property({ ...instantOrNull })
  unsubscribedAt: Date | null = null;
}
