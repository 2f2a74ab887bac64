import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PURE = ['libs/domain/src', 'libs/documents/src', 'libs/contract/src'];
/** Texts of scripts, which run in the reader's browser and have its clock. */
const RUN_ELSEWHERE = ['libs/documents/src/site/script.ts'];
/** Ways to learn the time or to throw dice: the same facts must always give the same answer. */
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(/;

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

test.each(PURE)('%s asks no clock and throws no dice', (folder) => {
  const guilty = sources(folder)
    .filter((file) => !RUN_ELSEWHERE.includes(file))
    .filter((file) => IMPURE.test(fs.readFileSync(path.join(ROOT, file), 'utf8')));
  expect(guilty).toEqual([]);
});
