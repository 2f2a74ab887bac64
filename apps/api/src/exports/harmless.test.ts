import { describe, expect, test } from '@jest/globals';
import { csvOf } from './csv.js';
import { harmless } from './harmless.js';
import { count, text } from './sheet.js';

describe('what a spreadsheet would calculate', () => {
  test.each(['=1+1', '+34 600', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "=cmd|' /C calc'!A0"])(
    '%j is marked as text',
    (value) => {
      expect(harmless(value)).toBe(`'${value}`);
    },
  );

  test('and nothing else is', () => {
    for (const value of ['', 'Gipuzkoa', '2025-11-18', 'a=b', ' =1', "'=1", '1+1'])
      expect(harmless(value)).toBe(value);
  });
});

test('a file of comma-separated values asks for rows as they are read, and stops when nobody reads', async () => {
  let asked = 0;
  let stopped = false;
  async function* batches() {
    try {
      for (;;) {
        asked += 1;
        yield [{ name: `a "quoted", name\nin two lines ${asked} ${'x'.repeat(20_000)}`, places: 2 }];
      }
    } finally {
      stopped = true;
    }
  }
  const columns = [
    text<{ name: string }>('column.name', 10, ({ name }) => name),
    count<{ places: number }>('column.places', ({ places }) => places),
  ] as never;
  const file = csvOf({ name: 'any', columns, batches: batches() });
  const [first, second] = await new Promise<string[]>((resolve) => {
    const read: string[] = [];
    file.on('data', (chunk: Buffer) => {
      read.push(chunk.toString('utf8'));
      if (read.length === 2) {
        file.destroy();
        resolve(read);
      }
    });
  });
  expect(first).toBe('\uFEFFName,Places\r\n');
  expect(second).toMatch(/^"a ""quoted"", name\nin two lines 1 x+",2\r\n$/);
  await new Promise((resolve) => file.once('close', resolve));
  expect([asked < 10, stopped]).toEqual([true, true]);
});
