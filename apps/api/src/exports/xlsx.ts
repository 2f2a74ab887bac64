import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { harmless } from './harmless.js';
import { headings, type Sheet, type SheetColumn } from './sheet.js';
import { escaped, sheetEnd, sheetStart, styleOf, workbookParts } from './xlsx-parts.js';

/** Excel takes no longer text in a cell. */
const longest = 32_767;
const dayLong = 86_400_000;
/** Excel counts days from here: its own 1900 has a day too many. */
const firstDay = Date.UTC(1899, 11, 30);

/** `A`, `Z`, `AA`: the name of a column by its place, from 0. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

// A text is written into its cell as a text, so nothing calculates it; the apostrophe is for whoever saves it as CSV.
const textCell = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text).slice(0, longest))}</t></is></c>`;

const numberCell = (place: string, style: number, value: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

function cell<Row>({ kind, of }: SheetColumn<Row>, place: string, row: Row): string {
  const value = of(row);
  if (value === null || value === '') return '';
  if (kind === 'day' && typeof value === 'string')
    return numberCell(place, styleOf.day, (Date.parse(value) - firstDay) / dayLong);
  return typeof value === 'number'
    ? numberCell(place, styleOf.text, value)
    : textCell(place, styleOf.text, value);
}

async function* sheetXml<Row>(sheet: Sheet<Row>): AsyncGenerator<string> {
  const { columns, batches } = sheet;
  const title = headings(sheet).map((name, index) => textCell(`${letters(index)}1`, styleOf.heading, name));
  yield `${sheetStart(columns.map(({ width }) => width))}<row r="1">${title.join('')}</row>`;
  let at = 1;
  for await (const batch of batches) {
    const rows = batch.map((row) => {
      at += 1;
      const cells = columns.map((column, index) => cell(column, `${letters(index)}${at}`, row));
      return `<row r="${at}">${cells.join('')}</row>`;
    });
    yield rows.join('');
  }
  yield sheetEnd;
}

/** A sheet as a workbook (XLSX). Rows are asked for as they are read. */
export function xlsxOf<Row>(sheet: Sheet<Row>): Readable {
  const zip = new ZipFile();
  for (const [path, part] of Object.entries(workbookParts(sheet.name)))
    zip.addBuffer(Buffer.from(part, 'utf8'), path);
  const rows = Readable.from(sheetXml(sheet), { objectMode: false });
  const file = zip.outputStream as Readable;
  // Whoever stops reading stops the asking too, and what went wrong ends the file instead of leaving it open.
  rows.on('error', (error) => file.destroy(error));
  file.on('close', () => rows.destroy());
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml');
  zip.end();
  return file;
}
