import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from './columns.js';
import { ExchangeEntity } from './exchange.entity.js';

/** The factsheet as it is being written. What the public sees are its revisions. */
@Entity({ tableName: 'factsheet' })
export class FactsheetEntity {
  [PrimaryKeyProp]?: 'exchange';

  @OneToOne(() => ExchangeEntity, { fieldName: 'exchange_id', primary: true, deleteRule: 'cascade' })
  exchange!: Rel<ExchangeEntity>;

  @Property({ type: 'text', unique: true })
  slug!: string;

  @Property({ type: 'json' })
  content: Record<string, unknown> = {};

  /** The content as it was when it was last sent for approval: tells whose approval a later change costs. */
  @Property({ type: 'json', nullable: true })
  sentContent: Record<string, unknown> | null = null;

  /** Counts edits of the draft, so that two people editing at once notice each other. */
  @Property({ type: 'integer', default: 1 })
  version = 1;

  @Property({ ...instant })
  updatedAt!: Date;

  /** Revision the public sees; null before publication. */
  @Property({ type: 'integer', nullable: true })
  publishedRevision: number | null = null;
}

/** One public state of a factsheet, frozen when it was published. */
@Entity({ tableName: 'factsheet_revision' })
export class FactsheetRevisionEntity {
  [PrimaryKeyProp]?: ['exchange', 'revision'];

  @ManyToOne(() => ExchangeEntity, { fieldName: 'exchange_id', primary: true, deleteRule: 'cascade' })
  exchange!: Rel<ExchangeEntity>;

  @PrimaryKey({ type: 'integer' })
  revision!: number;

  @Property({ type: 'json' })
  content!: Record<string, unknown>;

  @Property({ ...instant })
  publishedAt!: Date;

  /** The action that made it: a publication, or a consent withdrawn. */
  @Property({ type: 'text' })
  why!: string;
}
