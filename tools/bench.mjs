// npm run bench: measures what Waymark costs, on the real parts; `npm run bench -- P5 P6` measures those figures alone.
// Each figure is one line of JSON on standard output; what is going on is told on standard error.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readAsked } from './bench/asked.mjs';
import { build, buildSettings } from './setup/build.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { runAsProgram } from './stack/problem.mjs';

const FOLDER = path.join(ROOT, 'test/bench');
const say = (/** @type {string} */ text) => console.error(text);

await runAsProgram(async () => {
  const asked = readAsked(process.argv.slice(2), fs.readdirSync(FOLDER));
  await installPackages(say);
  await useProjectNode(fileURLToPath(import.meta.url));
  // Measured as it is run.
  process.env.NODE_ENV = 'production';
  await buildSettings();
  await build(say);
  await measure(asked);
});

/** @param {import('./bench/asked.mjs').Asked} asked */
async function measure({ files, options }) {
  const { createBench } = await import('../test/bench/support/bench.mjs');
  const { stopAll } = await import('./stack/for-a-while.mjs');
  const bench = createBench({ options, say });
  try {
    for (const file of files) {
      say(`\n${file}`);
      const { default: figure } = await import(pathToFileURL(path.join(FOLDER, file)).href);
      await figure(bench);
    }
  } finally {
    await bench.close();
    await stopAll();
  }
  const missed = bench.lines.filter(({ pass }) => pass === false).map(({ id }) => id);
  say(missed.length === 0 ? '\nEvery bar is held.' : `\nMissed: ${missed.join(', ')}.`);
}
