import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant, textOrNull, texts } from './columns.js';
import { PersonEntity } from './person.entity.js';

/** A way of looking at a list: its filters, order and columns, kept by a person or for the whole secretariat. */
@Entity({ tableName: 'saved_view' })
export class SavedViewEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Which list of the API. */
  @Property({ type: 'text' })
  list!: string;

  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => PersonEntity, { fieldName: 'owner_id', index: true, deleteRule: 'cascade' })
  owner!: Rel<PersonEntity>;

  @Property({ type: 'boolean', default: false })
  forSecretariat = false;

  /** Whoever is signed in and has the link may open it. */
  @Property({ type: 'boolean', default: false })
  shared = false;

  @Property({ type: 'json' })
  filter!: Record<string, unknown>;

  @Property({ ...textOrNull })
  sort: string | null = null;

  @Property({ ...textOrNull })
  order: string | null = null;

  @Property({ ...texts })
  columns: string[] = [];

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant })
  updatedAt!: Date;
}
