import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';

// The first run may have to build and check what has changed.
jest.setTimeout(600_000);

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Checks one small package as `npm run check` checks all. */
function check(): Promise<string> {
  const args = ['tools/check.mjs', '--projects', '@waymark/settings'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
}

test('what has not changed is not checked again', async () => {
  await check();
  const [, kept, all] = /for (\d+) out of (\d+) tasks/.exec(await check()) ?? [];
  expect(kept).toBeDefined();
  expect(kept).toBe(all);
});
