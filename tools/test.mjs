// npm test: proves Waymark on a machine that has only Node and npm, beside a Waymark that may be running there.
// Words after it choose stages: `npm test -- unit integration`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IS_BUILT } from './setup/build.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { runAsProgram } from './stack/problem.mjs';
import { summary } from './testing/results.mjs';
import { jestProject, oneCheck, signalStage, stage } from './testing/stages.mjs';

const chosen = process.argv.slice(2);

await runAsProgram(async () => {
  await installPackages(console.log);
  await useProjectNode(fileURLToPath(import.meta.url));
  const interrupted = listenForInterruption();
  await findPrograms();
  const { inTemporaryFolder } = await import('./stack/cache.mjs');
  const results = await inTemporaryFolder((folder) => runStages(folder, interrupted));
  console.log(summary(results));
  if (interrupted.aborted || results.some(({ failed }) => failed > 0)) process.exitCode = 1;
});

/** Fetches what npm does not install, before the first test waits for it. */
async function findPrograms() {
  const { findTemporalCli } = await import('./stack/temporal-cli.mjs');
  const { findTimeSkippingServer } = await import('./stack/time-skipping.mjs');
  const { findChromium } = await import('./stack/chromium.mjs');
  const log = console.log;
  await findTemporalCli({ log });
  await findTimeSkippingServer({ log });
  await findChromium({ log });
}

/**
 * @param {string} folder for reports
 * @param {AbortSignal} interrupted
 */
async function runStages(folder, interrupted) {
  const build = ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=stream'];
  /** @type {Record<string, () => Promise<{ passed: number, failed: number }>>} */
  const stages = {
    check: () => oneCheck(['tools/check.mjs']),
    build: async () => {
      const counts = await oneCheck(build);
      if (counts.failed === 0) process.env[IS_BUILT] = 'on';
      return counts;
    },
    unit: () => jestProject('unit', folder, ['--maxWorkers=2']),
    integration: () => jestProject('integration', folder, ['--maxWorkers=2']),
    ...(hasTests('test/model') && { model: () => jestProject('model', folder, ['--maxWorkers=2']) }),
    journeys: () => jestProject('journeys', folder, ['--runInBand']),
  };
  const results = [];
  for (const [name, work] of Object.entries(stages)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    if (interrupted.aborted) break;
    results.push(await stage(name, work));
  }
  return results;
}

/** @param {string} folder */
function hasTests(folder) {
  const full = path.join(ROOT, folder);
  const files = fs.existsSync(full) ? fs.readdirSync(full, { recursive: true, encoding: 'utf8' }) : [];
  return files.some((file) => file.endsWith('.test.ts'));
}

/**
 * Ctrl-C reaches the stage that runs, which cleans up after itself; the summary of what ran still comes.
 * @returns {AbortSignal}
 */
function listenForInterruption() {
  const interrupted = new AbortController();
  process.on('SIGINT', () => interrupted.abort());
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      interrupted.abort();
      signalStage(signal);
    });
  }
  return interrupted.signal;
}
