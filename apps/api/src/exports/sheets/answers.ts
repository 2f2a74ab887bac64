import { answerColumns, type FormKey } from '@waymark/domain';
import type { AnsweredRow } from '../../reports/report-answers.js';
import { count, type SheetColumn } from '../sheet.js';
import { reportSheet } from './others.js';

/** Who wrote when and under which version of the form, then a column for every question. */
export const answerSheet = (form: FormKey): SheetColumn<AnsweredRow>[] => [
  ...reportSheet.exchange,
  ...reportSheet.person,
  ...reportSheet.filed,
  count('column.version', ({ formVersion }) => formVersion),
  ...answerColumns(form).map(({ heading, kind, of }): SheetColumn<AnsweredRow> => ({
    heading: { as: heading },
    kind,
    width: kind === 'number' ? 12 : 40,
    of,
  })),
];
