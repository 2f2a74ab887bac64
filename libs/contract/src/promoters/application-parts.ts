import { stagedDecisions } from '@waymark/domain';
import { Named } from '../cases/index.js';
import { Count, Day, Figure, Flag, MapOf, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';

/** What reviews say together, to whoever may read them all. */
export class ScoreView {
  @Count()
  reviews!: number;

  @Figure({ nullable: true })
  mean!: number | null;

  @Figure({ nullable: true })
  lowest!: number | null;

  @Figure({ nullable: true })
  highest!: number | null;

  @Figure({ description: 'Highest less lowest.' })
  spread!: number;

  @Flag({ description: 'Far apart, or one accepts what another rejects.' })
  disagreement!: boolean;

  @MapOf('number', { description: 'Mean of each criterion.' })
  byCriterion!: Record<string, number>;
}

export class ReviewerView {
  @Uuid()
  personId!: string;

  @Text()
  name!: string;

  @OneOf(['open', 'filed', 'late', 'void'], 'ReviewStatus')
  status!: string;

  @Moment()
  assignedAt!: string;

  @Day({ nullable: true, description: 'Of an open one.' })
  dueOn!: string | null;

  @Moment({ nullable: true, description: 'When it was filed, taken away or became void.' })
  at!: string | null;
}

export class DeclarationView {
  @Uuid()
  personId!: string;

  @Text()
  name!: string;

  @Flag()
  conflict!: boolean;

  @Moment()
  at!: string;

  @Text({ nullable: true })
  reason!: string | null;
}

export class FoundConflictView {
  @Uuid()
  personId!: string;

  @Text()
  name!: string;

  @OneOf(['party', 'in-the-call', 'same-organisation'], 'ConflictKind')
  kind!: string;

  @Text({ description: 'What the rules found, as a sentence.' })
  label!: string;
}

/** A filed review, to whoever may read those of others. */
export class FiledReviewView {
  @Uuid()
  personId!: string;

  @Text()
  name!: string;

  @Moment()
  filedAt!: string;

  @Figure({ nullable: true, description: 'By the weights of the call.' })
  score!: number | null;

  @MapOf('number')
  scores!: Record<string, number>;

  @OneOf(stagedDecisions, 'StagedDecision', { nullable: true })
  recommendation!: string | null;

  @Text()
  commentToPanel!: string;

  @Text()
  commentToApplicant!: string;
}

export class InterviewView {
  @Moment()
  offeredAt!: string;

  @Moment({ isArray: true })
  slots!: string[];

  @Count()
  minutes!: number;

  @Text()
  place!: string;

  @Moment({ nullable: true })
  picked!: string | null;

  @Count()
  noShows!: number;

  @Moment({ nullable: true })
  heldAt!: string | null;

  @Text({ nullable: true, description: 'Why it was left out.' })
  leftOut!: string | null;

  @Text({ nullable: true, description: "The interviewer's notes, for whoever may read them." })
  notes!: string | null;
}

export class StagedView {
  @OneOf(stagedDecisions, 'StagedDecision')
  decision!: string;

  @Text()
  reason!: string;

  @Count({ nullable: true })
  rank!: number | null;

  @Moment()
  at!: string;
}

export class CandidateView {
  @Text()
  name!: string;

  @OneOf(['person', 'organisation'], 'CandidateKind')
  kind!: string;

  @OneOf(['self', 'nomination'], 'ApplicationHow')
  how!: string;

  @Text({ isArray: true })
  institutions!: string[];

  @Text({ nullable: true })
  email!: string | null;

  @Part(() => Named, { nullable: true, description: 'The candidate, once on file.' })
  applicant!: Named | null;

  @Part(() => Named, { nullable: true })
  nominator!: Named | null;

  @Parts(() => Named)
  coAuthors!: Named[];
}

/** Another application that may be the same candidate's. */
export class DuplicateView {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @OneOf(['same-mail', 'same-name-and-institution', 'same-name'], 'DuplicateReason')
  reason!: string;

  @Text({ description: 'Why they may be the same, as a sentence.' })
  because!: string;

  @Flag({ description: 'Can this application be merged into it?' })
  mergeable!: boolean;
}
