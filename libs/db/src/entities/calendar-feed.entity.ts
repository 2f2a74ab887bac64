import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, instantOrNull } from './columns.js';
import { PersonEntity } from './person.entity.js';

/** The address at which somebody subscribes to their visits: one a person, known by the hash of its secret. */
@Entity({ tableName: 'calendar_feed' })
export class CalendarFeedEntity {
  @OneToOne(() => PersonEntity, { fieldName: 'person_id', primary: true, owner: true, deleteRule: 'cascade' })
  person!: Rel<PersonEntity>;

  /** SHA-256, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  secretHash!: string;

  @Property({ ...instant })
  createdAt!: Date;

  /** When a calendar program last asked; null before the first did. */
  @Property({ ...instantOrNull })
  readAt: Date | null = null;
}
