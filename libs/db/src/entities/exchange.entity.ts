import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import type { ExchangeFacts, ExchangeStage } from '@waymark/domain';
import { CaseEntity } from './case.entity.js';
import {
  contactIndex,
  dayOrNull,
  idsIndex,
  openIndex,
  searchIndex,
  texts,
  undrivenIndex,
  uuids,
} from './columns.js';
import { ExchangeParticipantEntity } from './exchange-participant.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { ProposalEntity } from './proposal.entity.js';

/** One exchange, from match to completion. Written by `applyCommand` and the case clock only. */
@Entity({ tableName: 'exchange' })
@Index({ name: 'exchange_search_trgm', expression: searchIndex('exchange') })
@Index({ properties: ['stage', 'updatedAt'] })
@Index({ properties: ['updatedAt'] })
@Index({ properties: ['dueAt'] })
@Index({ properties: ['over', 'updatedAt', 'id'] })
@Index({ properties: ['over', 'dueAt', 'id'] })
@Index({ properties: ['over', 'startDate', 'id'] })
@Index({ name: 'exchange_undriven', expression: undrivenIndex('exchange') })
@Index({ name: 'exchange_open', expression: openIndex('exchange') })
@Index({ name: 'exchange_co_sender_org_ids', expression: idsIndex('exchange', 'co_sender_org_ids') })
@Index({ name: 'exchange_host_contact', expression: contactIndex('host') })
@Index({ name: 'exchange_sender_contact', expression: contactIndex('sender') })
export class ExchangeEntity extends CaseEntity {
  @Property({ type: 'text' })
  stage!: ExchangeStage;

  @Property({ type: 'text' })
  title!: string;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'host_org_id', index: true })
  hostOrg!: Rel<OrganisationEntity>;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'sender_org_id', index: true })
  senderOrg!: Rel<OrganisationEntity>;

  /** Further senders that have a part in the case: none before the introduction. */
  @Property({ ...uuids })
  coSenderOrgIds: string[] = [];

  @ManyToOne(() => ProposalEntity, { fieldName: 'host_proposal_id', nullable: true, index: true })
  hostProposal: Rel<ProposalEntity> | null = null;

  @ManyToOne(() => ProposalEntity, { fieldName: 'sender_proposal_id', nullable: true, index: true })
  senderProposal: Rel<ProposalEntity> | null = null;

  @Property({ type: 'text' })
  format!: string;

  @Property({ ...texts })
  topics: string[] = [];

  @Property({ ...dayOrNull })
  startDate: string | null = null;

  @Property({ ...dayOrNull })
  endDate: string | null = null;

  @Property({ type: 'boolean', default: false })
  afterTheFact = false;

  /** What this exchange does to the places of its proposals now: `reserved`, `taken` or `none`. */
  @Property({ type: 'text', default: 'none' })
  placeHolding: 'reserved' | 'taken' | 'none' = 'none';

  @OneToMany(() => ExchangeParticipantEntity, (participant) => participant.exchange)
  participants = new Collection<ExchangeParticipantEntity>(this);

  @Property({ type: 'json' })
  facts!: ExchangeFacts;
}
