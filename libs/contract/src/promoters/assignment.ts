import { Named } from '../cases/index.js';
import { Count, Flag, Part, Parts, PartsField, Text, Uuid, UuidField, UuidsField } from '../common/index.js';

/** What the solver proposes for one application. */
export class ProposedAssignment {
  @Uuid()
  applicationId!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Parts(() => Named, { description: 'To be added to those it has.' })
  reviewers!: Named[];

  @Count({ description: 'Reviewers that are still missing then.' })
  missing!: number;

  @Text({ isArray: true, description: 'Why there are not more, in sentences.' })
  because!: string[];
}

export class ReviewerLoad {
  @Part(() => Named)
  person!: Named;

  @Count({ description: 'Reviews they have already in this call.' })
  now!: number;

  @Count({ description: 'And with what is proposed.' })
  proposed!: number;
}

/** A proposal for every eligible application that the reader leads; nothing is assigned by looking at it. */
export class AssignmentView {
  @Count({ description: 'Reviews that each application needs.' })
  reviewsNeeded!: number;

  @Parts(() => ProposedAssignment)
  applications!: ProposedAssignment[];

  @Parts(() => ReviewerLoad)
  loads!: ReviewerLoad[];

  @Flag({ description: 'Every application gets the reviews it needs.' })
  complete!: boolean;
}

export class AssignOneInput {
  @UuidField('the application')
  applicationId!: string;

  @UuidsField('the person', { maxItems: 10 })
  reviewerIds!: string[];
}

export class AssignInput {
  @PartsField('the list', () => AssignOneInput, { maxItems: 200 })
  assignments!: AssignOneInput[];
}

/** How it went with one case, of several in which a step was taken. */
export class ManyResult {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Flag()
  done!: boolean;

  @Text({ isArray: true, description: 'Why not, in sentences.' })
  because!: string[];
}
