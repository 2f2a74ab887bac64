import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PromoterCallFacts, PromoterCallStage } from '@waymark/domain';
import { CaseEntity } from './case.entity.js';
import { day, idsIndex, instant, openIndex, undrivenIndex, uuids } from './columns.js';

/** A yearly call for Mobility Promoters. Written by decisions only. */
@Entity({ tableName: 'promoter_call' })
@Index({ properties: ['year'] })
@Index({ properties: ['dueAt'] })
@Index({ name: 'promoter_call_panel_ids', expression: idsIndex('promoter_call', 'panel_ids') })
@Index({ name: 'promoter_call_undriven', expression: undrivenIndex('promoter_call') })
@Index({ name: 'promoter_call_open', expression: openIndex('promoter_call') })
export class PromoterCallEntity extends CaseEntity {
  @Property({ type: 'text' })
  stage!: PromoterCallStage;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ ...day })
  opensOn!: string;

  /** The last day, until midnight in Brussels. */
  @Property({ ...day })
  closesOn!: string;

  /** Everybody who leads, stands in, checks or reviews. */
  @Property({ ...uuids })
  panelIds: string[] = [];

  @Property({ type: 'json' })
  facts!: PromoterCallFacts;
}

/** What a call says, in one language: people write it, so it is no fact of the case. */
@Entity({ tableName: 'promoter_call_text' })
export class PromoterCallTextEntity {
  [PrimaryKeyProp]?: ['call', 'language'];

  @ManyToOne(() => PromoterCallEntity, { fieldName: 'call_id', primary: true, deleteRule: 'cascade' })
  call!: Rel<PromoterCallEntity>;

  @PrimaryKey({ type: 'text' })
  language!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ ...instant })
  updatedAt!: Date;
}
