import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { checkWorkbook } from './zip-bounds.js';

/** Rows of a file, the headings among them. More are taken in several files. */
export const mostRows = 1_000;
const mostColumns = 60;
const longestCell = 10_000;

const starts = (file: Buffer, ...bytes: number[]): boolean => bytes.every((byte, at) => file[at] === byte);
const isZip = (file: Buffer): boolean => starts(file, 0x50, 0x4b, 0x03, 0x04);
/** The container of the old binary workbook, and of one with a password. */
const isOldWorkbook = (file: Buffer): boolean => starts(file, 0xd0, 0xcf, 0x11, 0xe0);

const invalid = (message: string) =>
  problem('invalid', { detail: message, errors: [{ field: 'file', message }] });

/** Excel saves a CSV in the encoding of its country unless it is told otherwise. */
function decoded(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** What parts the cells: whichever of the usual ones the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counted.toSorted((a, b) => b[1] - a[1])[0]![0];
}

function csvRows(file: Buffer): string[][] {
  if (file.includes(0)) throw invalid(say('problem.detail.noTable'));
  const text = decoded(file).replace(/^\uFEFF/, '');
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: mostColumns * longestCell,
      to: mostRows + 2,
    });
  } catch {
    throw invalid(say('problem.detail.tableCutOff'));
  }
}

/** The cell as text. Of a formula only the result that was saved with it is looked at; nothing is calculated. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

async function workbookRows(file: Buffer): Promise<string[][]> {
  try {
    await checkWorkbook(file);
    const rows = await readSheet(file, 1);
    return (rows as unknown[][]).map((row) => row.map(cellText));
  } catch {
    throw invalid(say('problem.detail.workbookBroken'));
  }
}

/**
 * Reads a table out of a file: the first sheet of a workbook, or comma-, semicolon- or tab-separated text.
 *
 * @param file taken for what it is, whatever it is called
 * @returns lines of cells as text, days as `2024-11-18`, the headings first
 * @throws a 422 problem that says what the file is not
 */
export async function readTable(file: Buffer): Promise<string[][]> {
  if (isOldWorkbook(file)) throw invalid(say('problem.detail.workbookProtected'));
  const rows = isZip(file) ? await workbookRows(file) : csvRows(file);
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const table = rows.slice(0, last + 1);
  if (table.length < 2) throw invalid(say('problem.detail.noRows'));
  if (table.length > mostRows + 1) throw invalid(say('problem.detail.tooManyRows', { most: mostRows }));
  if (table.some((row) => row.length > mostColumns))
    throw invalid(say('problem.detail.tooManyColumns', { most: mostColumns }));
  if (table.some((row) => row.some((cell) => cell.length > longestCell)))
    throw invalid(say('problem.detail.cellTooLong', { most: longestCell }));
  return table;
}
