import type { ExportForm } from '@waymark/contract';
import { headingOf, pastColumns, templateRows } from '@waymark/domain';
import type { Readable } from 'node:stream';
import { csvOf } from '../exports/csv.js';
import { xlsxOf } from '../exports/xlsx.js';

async function* oneBatch<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** An empty table of past exchanges, with two lines that show what to write. */
export function pastTemplate(form: ExportForm): Readable {
  const sheet = {
    name: 'Past exchanges',
    columns: pastColumns.map((column) => ({
      heading: { as: headingOf(column) },
      kind: 'text' as const,
      width: 24,
      of: (row: (typeof templateRows)[number]) => row[column],
    })),
    batches: oneBatch(templateRows),
  };
  return form === 'csv' ? csvOf(sheet) : xlsxOf(sheet);
}
