import { reviewCriteria } from '@waymark/domain';
import { Count, Flag, Moment, OneOf, Open, Parts, Text } from '../common/index.js';
import { ReportProblem } from '../reports/index.js';

/** What can be written about an application, as its address names it. */
export const paperNames = ['application', 'eligibility', 'review', 'profile'] as const;
export type PaperName = (typeof paperNames)[number];

/** `late`: taken away because it did not come. `void`: a conflict came to light. */
export const paperStatuses = ['draft', 'filed', 'late', 'void'] as const;

/** Answers to one of the call's forms, as far as the reader may read them. */
export class PaperView {
  @OneOf(paperNames, 'PaperName')
  name!: string;

  @Count()
  formVersion!: number;

  @Open({
    description: 'The form of libs/domain, without the questions whose answers the reader may not read.',
  })
  form!: Record<string, unknown>;

  @Open()
  answers!: Record<string, unknown>;

  @OneOf(paperStatuses, 'PaperStatus')
  status!: string;

  @Count({ description: 'Counts saves. Send it back with the next one.' })
  revision!: number;

  @Moment({ nullable: true })
  filedAt!: string | null;

  @Moment()
  updatedAt!: string;

  @Parts(() => ReportProblem, {
    description: 'What is missing before it can be filed; empty of what is filed.',
  })
  problems!: ReportProblem[];

  @Flag({ description: 'May the viewer write in it now?' })
  editable!: boolean;

  @Text({
    isArray: true,
    description: 'Questions that may be written in, where not all may: the one that was opened again.',
  })
  onlyQuestions!: string[];

  @Flag({ description: 'Nothing is missing, and it is not filed: to be pointed out at once.' })
  completeNotFiled!: boolean;
}

/** One criterion that a call scores. */
export class CriterionLevels {
  @OneOf(reviewCriteria, 'ReviewCriterion')
  key!: string;

  @Text()
  label!: string;

  @Text()
  help!: string;

  @Count({ description: 'How much it counts; 0: it is not asked for.' })
  weight!: number;

  @Text({ isArray: true, description: 'What each score means, from the lowest.' })
  levels!: string[];
}
