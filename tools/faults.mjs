// npm run faults -- --kills N --seed S [--converge-every N]: kills parts of a whole Waymark of its own, at named points
// and at any moment, while people use it; then looks whether every promise held. The last line it prints is JSON.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useProjectNode } from './setup/install.mjs';
import { Problem, runAsProgram } from './stack/problem.mjs';

await runAsProgram(async () => {
  await useProjectNode(fileURLToPath(import.meta.url));
  const { kills, seed, convergeEvery } = readOptions();
  const log = (/** @type {string} */ text) => console.log(text);
  const { build, buildSettings } = await import('./setup/build.mjs');
  await buildSettings();
  await build(log);
  const { runFaults } = await import('./faults/run.mjs');
  const { reportOf } = await import('./faults/report.mjs');
  const stop = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      log('Stopping after a last look; again to stop at once.');
      stop.abort();
    });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-faults-'));
  // PostgreSQL's own user has to get in.
  fs.chmodSync(folder, 0o755);
  const outcome = await runFaults({ kills, seed, convergeEvery, folder, log, signal: stop.signal });
  const { lines, failed } = reportOf(outcome, seed);
  if (failed) {
    log(`Everything is kept for a look in ${folder}.`);
    process.exitCode = 1;
  } else fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  for (const line of lines) log(line);
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      'converge-every': { type: 'string', default: '5' },
    },
  });
  const number = (/** @type {keyof typeof values} */ name) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Problem(`--${name} takes a whole number above 0.`);
    return value;
  };
  return { kills: number('kills'), seed: number('seed'), convergeEvery: number('converge-every') };
}
