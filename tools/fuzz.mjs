// npm run fuzz: sends what schemathesis makes up from the OpenAPI document to a stack started for the while, as the
// secretariat and as a representative, and fails on any answer of 500 or above.
//   --seed N      makes the same requests again (1 when left out)
//   --examples N  made-up requests for each operation, beside those at the edges of its schema (20 when left out)
//   --minutes N   asks no longer than this (8 when left out); what was not asked by then is told, and is no failure
//   --running     uses the stack that is up, and leaves behind in it what was made up
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gather } from './demo/cast.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { inTemporaryFolder } from './stack/cache.mjs';
import { Problem, runAsProgram } from './stack/problem.mjs';
import { findRunningStack } from './stack/state.mjs';

const say = (/** @type {string} */ text) => console.log(text);
const kinds = ['exchanges', 'factsheets', 'proposals', 'organisations', 'people', 'reports', 'tasks'];

/** @param {string | undefined} text @param {number} usual @param {string} name */
function number(text, usual, name) {
  const value = text === undefined ? usual : Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Problem(`--${name} takes a whole number above 0, and not “${text}”.`);
}

/** @param {boolean} running @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
async function stackFor(running) {
  if (running) {
    const found = findRunningStack(process.env.WAYMARK_DATA_DIR || path.join(ROOT, '.waymark'));
    if (!found) throw new Problem('No Waymark is running here; leave --running out, or run npm start first.');
    return { url: found.url, stop: async () => {} };
  }
  const { startStackForAWhile } = await import('./stack/stack-for-a-while.mjs');
  const { stopAll } = await import('./stack/for-a-while.mjs');
  const { url } = await startStackForAWhile({ log: say, name: 'waymark-fuzz' });
  return { url, stop: stopAll };
}

/** Ids of things this person can see, by the part of a path that names their kind. */
async function idsFor(/** @type {import('./demo/visitor.mjs').Visitor} */ visitor) {
  const lists = await Promise.all(kinds.map((kind) => visitor.get(`/api/${kind}?_end=50`)));
  return Object.fromEntries(
    kinds.map((kind, index) => [kind, lists[index].map((/** @type {{ id: string }} */ { id }) => id)]),
  );
}

await runAsProgram(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      examples: { type: 'string' },
      minutes: { type: 'string' },
      running: { type: 'boolean' },
    },
  });
  const seed = number(values.seed, 1, 'seed');
  const examples = number(values.examples, 20, 'examples');
  const minutes = number(values.minutes, 8, 'minutes');
  await installPackages(say);
  await useProjectNode(fileURLToPath(import.meta.url));
  const { findSchemathesis, fuzz } = await import('./fuzz/schemathesis.mjs');
  const program = findSchemathesis(say);
  const { url, stop } = await stackFor(values.running ?? false);
  const operations = new Set();
  let cases = 0;
  let serverErrors = 0;
  let finished = true;
  try {
    const { secretary, host } = await gather(url);
    // The edges of every schema are the same for everybody; what lies behind them is not.
    const runs = /** @type {const} */ ([
      ['the secretariat', secretary, 'examples,coverage,fuzzing', 0.75],
      ['a representative', host, 'fuzzing', 0.25],
    ]);
    for (const [role, visitor, phases, share] of runs) {
      say(`As ${role}: asking everything the document offers.`);
      const ids = await idsFor(visitor);
      const { cookie } = visitor;
      const longestMs = minutes * 60_000 * share;
      const tally = await inTemporaryFolder((folder) =>
        fuzz(program, { url, cookie, ids, phases, seed, examples, longestMs, folder }),
      );
      say(`As ${role}: ${tally.cases} requests, answered ${JSON.stringify(tally.statuses)}.`);
      if (!tally.finished) say(`As ${role}: stopped there, because the time was up (--minutes ${minutes}).`);
      for (const { request, status, answer } of tally.serverErrors.slice(0, 10))
        say(`  ${status} ${answer.trim()}\n    ${request}`);
      for (const one of tally.operations) operations.add(one);
      cases += tally.cases;
      serverErrors += tally.serverErrors.length;
      finished &&= tally.finished;
    }
  } finally {
    await stop();
  }
  if (serverErrors > 0) process.exitCode = 1;
  // The last line is for programs.
  say(JSON.stringify({ operations: operations.size, cases, serverErrors, finished, seed }));
});
