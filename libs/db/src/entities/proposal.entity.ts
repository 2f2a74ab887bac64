import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { ProposalFacts, ProposalStage } from '@waymark/domain';
import { CaseEntity } from './case.entity.js';
import { dayOrNull, openIndex, searchIndex, texts, undrivenIndex } from './columns.js';
import { OrganisationEntity } from './organisation.entity.js';

/** One member's wish to receive or to send. Written by `applyCommand` and by the draft editor only. */
@Entity({ tableName: 'proposal' })
@Index({ name: 'proposal_search_trgm', expression: searchIndex('proposal') })
@Index({ properties: ['stage', 'updatedAt'] })
@Index({ properties: ['updatedAt'] })
@Index({ properties: ['dueAt'] })
@Index({ properties: ['over', 'updatedAt', 'id'] })
@Index({ properties: ['over', 'dueAt', 'id'] })
@Index({ name: 'proposal_undriven', expression: undrivenIndex('proposal') })
@Index({ name: 'proposal_open', expression: openIndex('proposal') })
export class ProposalEntity extends CaseEntity {
  @Property({ type: 'text' })
  stage!: ProposalStage;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'organisation_id', index: true })
  organisation!: Rel<OrganisationEntity>;

  @Property({ type: 'text' })
  direction!: 'receive' | 'send';

  @Property({ type: 'text' })
  title!: string;

  @Property({ ...texts })
  topics: string[] = [];

  @Property({ ...texts })
  formats: string[] = [];

  @Property({ ...dayOrNull })
  periodStart: string | null = null;

  @Property({ ...dayOrNull })
  periodEnd: string | null = null;

  @Property({ type: 'integer' })
  places!: number;

  @Property({ type: 'json' })
  facts!: ProposalFacts;
}
