import { pastColumns, rowProblems, rowWarnings } from '@waymark/domain';
import { Count, Flag, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import { RecordPastInput } from './past-input.js';

export class RowProblemView {
  @OneOf(rowProblems, 'RowProblem')
  key!: string;

  @OneOf(pastColumns, 'PastColumn')
  column!: string;

  @Text({ description: 'The heading of the column, as the file has it.' })
  heading!: string;

  @Text({ description: 'What stands in the cell.' })
  value!: string;
}

export class RowWarningView {
  @OneOf(rowWarnings, 'RowWarning')
  key!: string;

  @OneOf(pastColumns, 'PastColumn')
  column!: string;

  @Text({ description: 'The heading of the column, as the file has it.' })
  heading!: string;

  @Text({ description: 'What stands in the cell, or what the row is like.' })
  value!: string;
}

/** An exchange as it is pointed at. */
export class PastCase {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;
}

/** A row of the file. Nothing of it is written yet. */
export class PastRowView {
  @Count({ description: 'The line of the file, the headings being the first.' })
  line!: number;

  @Text()
  title!: string;

  @Text({ description: 'Host and sender as they are written.' })
  sides!: string;

  @Text({ description: 'First and last day as they are written.' })
  days!: string;

  @Text({ description: 'What is written under "Held".' })
  held!: string;

  @Parts(() => RowProblemView)
  problems!: RowProblemView[];

  @Parts(() => RowWarningView)
  warnings!: RowWarningView[];

  @Part(() => PastCase, { nullable: true, description: 'Recorded before from this very row.' })
  recorded!: PastCase | null;

  @Part(() => RecordPastInput, {
    nullable: true,
    description: 'What to record; null while something is wrong.',
  })
  past!: RecordPastInput | null;
}

export class PastColumnView {
  @OneOf(pastColumns, 'PastColumn', { nullable: true })
  column!: string | null;

  @Text({ description: 'The heading as the file has it.' })
  heading!: string;
}

/** A file as it was understood. */
export class PastTableView {
  @Parts(() => PastColumnView, { description: 'Null for a column that is not looked at.' })
  columns!: PastColumnView[];

  @Text({ isArray: true, description: 'Columns that are needed and not there.' })
  missing!: string[];

  @Text({ isArray: true, description: 'Columns that are there more than once.' })
  twice!: string[];

  @Parts(() => PastRowView, { description: 'None while a column is missing or there twice.' })
  rows!: PastRowView[];
}

/** What became of one exchange that was to be recorded. */
export class PastRecorded {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  stage!: string;

  @Text()
  stageLabel!: string;

  @Flag({ description: 'It had been recorded before, so nothing was written.' })
  already!: boolean;
}
