import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
/** Far more than it takes: only a hang is a failure. */
const longest = 1_500_000;

/** Runs `npm run faults` as people do. */
function faults(...args: string[]): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'tools/faults.mjs'), ...args], { cwd: root });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, lines: text.trimEnd().split('\n') }));
  });
}

test(
  'forty crashes while people work: what they were told is so, and everything that follows arrives',
  async () => {
    const { code, lines } = await faults('--kills', '40', '--seed', '40', '--converge-every', '10');
    const last = JSON.parse(lines.at(-1) ?? 'null') as Record<string, number>;
    // On a failure the whole of it is worth reading.
    expect({ code, lines: code === 0 ? [] : lines }).toEqual({ code: 0, lines: [] });
    expect(last).toEqual({
      kills: 40,
      acknowledged: expect.any(Number),
      lost: 0,
      illegal: 0,
      undelivered: 0,
      duplicates: expect.any(Number),
      seed: 40,
    });
    expect(last['acknowledged']).toBeGreaterThan(40);
  },
  longest,
);
