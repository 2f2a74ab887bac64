import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleOf } from '../support/casework/bundle.js';
import { replay } from '../support/casework/history.js';
import { corpus } from './corpus.js';

const root = path.resolve(import.meta.dirname, '../..');

const shortestFirst = corpus().toSorted(
  (one, other) => JSON.stringify(one.history).length - JSON.stringify(other.history).length,
);

/** The workflows of today with one line of the loop changed. */
async function loopWith(line: string, changed: string): Promise<string> {
  const folder = mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'planted-'));
  cpSync(path.join(root, 'workflows/src'), folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const loop = path.join(folder, 'case-loop.ts');
  const source = readFileSync(loop, 'utf8');
  // A line that is no longer there would plant nothing.
  expect(source.split(line)).toHaveLength(2);
  writeFileSync(loop, source.replace(line, changed));
  return bundleOf(path.join(folder, 'cases.ts'));
}

/** @throws for the first history that the code does not replay */
async function replayAll(code: string): Promise<void> {
  for (const { history, workflowId } of shortestFirst) await replay(history, workflowId, { code });
}

test.each([
  [
    'sets no timer any more',
    "this.alarm.set(isDue ? null : due, view.dueMark ?? 'due');",
    "this.alarm.set(null, 'due');",
  ],
  ['shows nothing in Temporal', 'showCase(this.ref.kind, view);', ''],
  [
    'delivers although nothing is undelivered',
    'const undelivered = view.drivenSeq < view.seq;',
    'const undelivered = true;',
  ],
  [
    'looks at the row before each delivery',
    'this.delivering = true;',
    "this.delivering = true;\n    this.tick('look again');",
  ],
  ['hands over to a new run later than it did', 'quiet: 500,', 'quiet: 600,'],
])('a loop that %s does not replay what was recorded', async (_mistake, line, changed) => {
  const code = await loopWith(line, changed);
  await expect(replayAll(code)).rejects.toThrow();
});

test('the very same loop, changed in nothing, replays all of it', async () => {
  const code = await loopWith('const clockRest = 60_000;', 'const clockRest = 60_000; ');
  await replayAll(code);
});
