import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { harmless } from './harmless.js';
import { headings, type Sheet } from './sheet.js';

/** Says that what follows is UTF-8; Excel takes it for something else without. */
const mark = '\uFEFF';

const lines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    rows.map((row) => row.map((value) => (typeof value === 'string' ? harmless(value) : value))),
    { record_delimiter: 'windows' },
  );

/** A sheet as comma-separated values (RFC 4180), UTF-8. Rows are asked for as they are read. */
export function csvOf<Row>(sheet: Sheet<Row>): Readable {
  async function* chunks() {
    yield mark + lines([headings(sheet)]);
    for await (const batch of sheet.batches)
      yield lines(batch.map((row) => sheet.columns.map(({ of }) => of(row))));
  }
  return Readable.from(chunks(), { objectMode: false });
}
