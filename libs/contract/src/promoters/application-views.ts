import {
  plainStatuses,
  promoterApplicationParts,
  promoterApplicationStages,
  promoterTypes,
  stagedDecisions,
} from '@waymark/domain';
import { ActionView, ClockView, Named, StepView, TroubleView } from '../cases/index.js';
import { Flag, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import {
  CandidateView,
  DeclarationView,
  DuplicateView,
  FiledReviewView,
  FoundConflictView,
  InterviewView,
  ReviewerView,
  ScoreView,
  StagedView,
} from './application-parts.js';
import { CriterionLevels, PaperView } from './papers.js';

/**
 * An application as a row of a list. What the reader may not read of it is null: `parts` says what they may. Without
 * `identity` the title is its reference.
 */
export class PromoterApplicationRow {
  @Uuid()
  id!: string;

  @Text({ example: 'A-2027-031' })
  reference!: string;

  @Uuid()
  callId!: string;

  @OneOf(promoterApplicationParts, 'PromoterApplicationPart', { isArray: true })
  parts!: string[];

  @Text({ description: 'Name of the candidate; the reference for whoever may not know it.' })
  title!: string;

  @OneOf(promoterTypes, 'PromoterType', { nullable: true })
  applicantType!: string | null;

  @Text({ nullable: true, description: 'NUTS code.' })
  region!: string | null;

  @Text({ isArray: true })
  languages!: string[];

  @Text({ isArray: true })
  topics!: string[];

  @OneOf(plainStatuses, 'PlainStatus', { nullable: true })
  plainStatus!: string | null;

  @OneOf(promoterApplicationStages, 'PromoterApplicationStage', { nullable: true })
  stage!: string | null;

  @Text({ nullable: true })
  stageLabel!: string | null;

  @Moment({ nullable: true })
  stageSince!: string | null;

  @OneOf(['done', 'stopped'], 'Over', { nullable: true })
  over!: string | null;

  @Text({ nullable: true, description: 'What it waits for, on whom, until when.' })
  sentence!: string | null;

  @Moment({ nullable: true })
  dueAt!: string | null;

  @Moment({ nullable: true })
  submittedAt!: string | null;

  @Parts(() => ReviewerView, { nullable: true })
  reviewers!: ReviewerView[] | null;

  @Part(() => ScoreView, { nullable: true })
  score!: ScoreView | null;

  @OneOf(stagedDecisions, 'StagedDecision', { nullable: true })
  staged!: string | null;

  @OneOf(['open', 'filed'], 'MyReviewStatus', { nullable: true, description: "The reader's own review." })
  myReview!: string | null;

  @OneOf(['clear', 'conflict'], 'Declared', {
    nullable: true,
    description: 'What the reader said of their own interests; null while they said nothing.',
  })
  declared!: string | null;

  @Moment()
  createdAt!: string;
}

/** One application, as far as the reader may read it. */
export class PromoterApplicationView extends PromoterApplicationRow {
  @Text()
  callTitle!: string;

  @Flag()
  anonymous!: boolean;

  @Text({ isArray: true })
  myRoles!: string[];

  @Parts(() => CriterionLevels)
  criteria!: CriterionLevels[];

  @Part(() => CandidateView, { nullable: true })
  candidate!: CandidateView | null;

  @Part(() => PaperView, { nullable: true })
  answers!: PaperView | null;

  @Part(() => PaperView, { nullable: true })
  eligibility!: PaperView | null;

  @Parts(() => DuplicateView, { nullable: true, description: 'For whoever may merge.' })
  duplicates!: DuplicateView[] | null;

  @Text({ nullable: true, description: 'The question that was opened again.' })
  reopenedField!: string | null;

  @Parts(() => DeclarationView, { nullable: true })
  declarations!: DeclarationView[] | null;

  @Parts(() => FoundConflictView, { nullable: true })
  found!: FoundConflictView[] | null;

  @Parts(() => Named, {
    nullable: true,
    description: 'Who could be given a review now; for whoever assigns.',
  })
  availableReviewers!: Named[] | null;

  @Part(() => PaperView, { nullable: true })
  ownReview!: PaperView | null;

  @Parts(() => FiledReviewView, { nullable: true })
  reviews!: FiledReviewView[] | null;

  @Part(() => InterviewView, { nullable: true })
  interview!: InterviewView | null;

  @Part(() => StagedView, { nullable: true })
  decision!: StagedView | null;

  @Part(() => PaperView, { nullable: true })
  profile!: PaperView | null;

  @Text({ nullable: true, description: 'Why it ended.' })
  ended!: string | null;

  @Flag({ description: 'May the reader read and write in the discussion?' })
  discussion!: boolean;

  @Parts(() => StepView)
  steps!: StepView[];

  @Parts(() => ActionView)
  actions!: ActionView[];

  @Parts(() => ClockView)
  clocks!: ClockView[];

  @Parts(() => TroubleView)
  troubles!: TroubleView[];
}
