import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import type {
  Paper,
  PromoterApplicationFacts,
  PromoterApplicationStage,
  PromoterFormKey,
  PromoterType,
  StagedDecision,
} from '@waymark/domain';
import { CaseEntity } from './case.entity.js';
import {
  idsIndex,
  instant,
  instantOrNull,
  openIndex,
  textOrNull,
  texts,
  undrivenIndex,
  uuids,
} from './columns.js';
import { PersonEntity } from './person.entity.js';
import { PromoterCallEntity } from './promoter-call.entity.js';

const table = 'promoter_application';

/** An application, or a nomination, to be a Mobility Promoter. Written by decisions only. */
@Entity({ tableName: table })
@Index({ properties: ['call', 'stage'] })
@Index({ properties: ['call', 'reference'] })
@Index({ properties: ['dueAt'] })
@Index({ name: 'promoter_application_side_ids', expression: idsIndex(table, 'side_ids') })
@Index({ name: 'promoter_application_reviewer_ids', expression: idsIndex(table, 'reviewer_ids') })
@Index({ name: 'promoter_application_undriven', expression: undrivenIndex(table) })
@Index({ name: 'promoter_application_open', expression: openIndex(table) })
export class PromoterApplicationEntity extends CaseEntity {
  @Property({ type: 'text' })
  stage!: PromoterApplicationStage;

  @Property({ type: 'text' })
  title!: string;

  @ManyToOne(() => PromoterCallEntity, { fieldName: 'call_id' })
  call!: Rel<PromoterCallEntity>;

  @Property({ ...textOrNull })
  applicantType: PromoterType | null = null;

  @Property({ ...textOrNull })
  region: string | null = null;

  @Property({ ...texts })
  languages: string[] = [];

  @Property({ ...texts })
  topics: string[] = [];

  /** The candidate, who nominated them, and who writes with them. */
  @Property({ ...uuids })
  sideIds: string[] = [];

  /** Who has a review here, open or filed. */
  @Property({ ...uuids })
  reviewerIds: string[] = [];

  /** Who has a conflict: to them it does not exist. */
  @Property({ ...uuids })
  barredIds: string[] = [];

  @Property({ ...instantOrNull })
  submittedAt: Date | null = null;

  @Property({ ...textOrNull })
  staged: StagedDecision | null = null;

  /** Its place in the order of the waitlist, while it waits. */
  @Property({ type: 'integer', nullable: true })
  waitlistRank: number | null = null;

  @Property({ type: 'boolean', default: false })
  holdsPlace = false;

  @Property({ type: 'boolean', default: false })
  takesMerged = false;

  @Property({ type: 'json' })
  facts!: PromoterApplicationFacts;
}

const onePaperEach =
  'create unique index "promoter_answers_paper" on "promoter_answers" ("application_id", "form", "person_id") nulls not distinct';

/**
 * What somebody wrote in one of the call's forms about an application: its own answers, the checklist of eligibility, a
 * review, the profile. Drafts are saved straight into this table; `status` changes only in the decision's transaction.
 */
@Entity({ tableName: 'promoter_answers' })
@Unique({ name: 'promoter_answers_paper', expression: onePaperEach })
export class PromoterAnswersEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => PromoterApplicationEntity, { fieldName: 'application_id', deleteRule: 'cascade' })
  application!: Rel<PromoterApplicationEntity>;

  @Property({ type: 'text' })
  form!: PromoterFormKey;

  /** Of a review, whose it is. */
  @ManyToOne(() => PersonEntity, { fieldName: 'person_id', nullable: true, index: true })
  person: Rel<PersonEntity> | null = null;

  @Property({ type: 'integer', default: 1 })
  formVersion = 1;

  @Property({ type: 'json' })
  answers: Record<string, unknown> = {};

  @Property({ type: 'text', default: 'draft' })
  status: Paper['status'] = 'draft';

  /** Counts saves, of a draft and of a filing alike. */
  @Property({ type: 'integer', default: 0 })
  revision = 0;

  @Property({ ...instantOrNull })
  filedAt: Date | null = null;

  @Property({ ...instant })
  createdAt!: Date;

  @Property({ ...instant })
  updatedAt!: Date;
}

/** A promoter's profile as the public sees it: what was approved and is consented to. There is none otherwise. */
@Entity({ tableName: 'promoter_profile' })
export class PromoterProfileEntity {
  [PrimaryKeyProp]?: 'application';

  @OneToOne(() => PromoterApplicationEntity, {
    fieldName: 'application_id',
    primary: true,
    deleteRule: 'cascade',
  })
  application!: Rel<PromoterApplicationEntity>;

  @Property({ type: 'text', unique: true })
  slug!: string;

  @Property({ type: 'json' })
  content!: Record<string, unknown>;

  @Property({ ...instant })
  publishedAt!: Date;

  @Property({ ...instant })
  updatedAt!: Date;
}
