import { performance } from 'node:perf_hooks';
import { createOrm, findOpenCases } from '@waymark/db';
import { bareStarts, startRuns, write } from './support/large-database.mjs';
import { livedModels } from './support/models.mjs';
import { actionTimes, listTimes } from './support/at-the-desk.mjs';
import { aSecretary } from './support/people.mjs';

const FEW = 500;
const ROUNDS = 5;
const ACTIONS = 100;
const LISTS = 20;
const BARE_STARTS = 500;
const PAGE = 25;

/** @typedef {import('./support/bench.mjs').Bench} Bench */
/** @typedef {import('./support/stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./support/person.mjs').Person} Person */

/**
 * Two Waymarks beside each other, one with few open cases and one with many and a long past, asked the same things in
 * turn: what grows with the number of cases shows as a ratio.
 * @param {Bench} bench
 */
export default async function size(bench) {
  const { open, closed } = bench.options;
  const few = await filled(bench, await bench.stack({ name: 'few' }), Math.min(FEW, open), 0);
  const many = await filled(bench, await bench.stack({ name: 'many' }), open, closed);
  tellLoading(bench, many);
  const sizes = `${few.open} open cases against ${many.open} and ${many.exchanges} exchanges in all`;
  const count = bench.options.rounds || ROUNDS;
  await inTurn(bench, 'One round to warm up.', 1, few, many);
  const rounds = await inTurn(bench, `${count} rounds.`, count, few, many);
  bench.figure({
    id: 'P7.action',
    what: `A case action over HTTP, 95th percentile of ${ACTIONS} on as many cases: ${sizes}.`,
    unit: 'ms',
    peer: `the same with ${few.open} open cases`,
    runs: rounds.map((round) => ({ ours: round.many.action, theirs: round.few.action })),
    bar: { ratioAtMost: 1.2 },
  });
  bench.figure({
    id: 'P7.memory',
    what: `Memory of the worker: ${sizes}.`,
    unit: 'MB',
    peer: `the same with ${few.open} open cases`,
    runs: rounds.map((round) => ({ ours: round.many.memory, theirs: round.few.memory })),
    bar: { ratioAtMost: 1.1 },
  });
  await tellLists(bench, many, count);
  await few.orm.close();
  await many.orm.close();
}

/** @typedef {Awaited<ReturnType<typeof filled>>} Filled */

/**
 * @param {Bench} bench
 * @param {BenchStack} stack
 * @param {number} open
 * @param {number} closed
 */
async function filled(bench, stack, open, closed) {
  const orm = await createOrm(stack.databaseUrl, { poolSize: 10, applicationName: 'waymark-bench' });
  const models = await livedModels(stack, orm);
  bench.say(
    `Writing ${open} open cases and ${closed} closed exchanges, each after one of ${models.length} models.`,
  );
  const taskQueue = await stack.bareWorker();
  const bare = await bareStarts(stack, taskQueue, BARE_STARTS);
  const past = await write(orm, models, 'closed', closed);
  const present = await write(orm, models, 'open', open - (await findOpenCases(orm.em.fork())).length);
  const runs = await startRuns(stack, orm, bench.say);
  const bareAgain = await bareStarts(stack, taskQueue, BARE_STARTS);
  await stack.pool.query('analyze');
  const { rows } = await stack.pool.query('select count(*)::int as exchanges from exchange');
  const secretary = await stack.signIn(await aSecretary(stack.pool));
  const [{ exchanges }] = rows;
  return {
    stack,
    orm,
    past,
    present,
    runs,
    bare: (bare + bareAgain) / 2,
    exchanges,
    open: runs.started,
    secretary,
  };
}

/**
 * @param {Bench} bench
 * @param {Filled} many
 */
function tellLoading(bench, { past, present, runs, bare }) {
  const written = past.written + present.written;
  const seconds = past.seconds + present.seconds;
  if (written === 0) return;
  bench.figure({
    id: 'P7.writing',
    what: `Cases a second written in bulk, ${written} with all their rows.`,
    unit: 'cases/s',
    peer: 'starts of a bare workflow a second',
    runs: [{ ours: written / seconds, theirs: bare }],
  });
  bench.figure({
    id: 'P7.starting',
    what: `Runs of open cases started a second, ${runs.started} of them; all showed their case after ${runs.shown.toFixed(0)} s.`,
    unit: 'runs/s',
    peer: 'starts of a bare workflow a second',
    runs: [{ ours: runs.started / runs.seconds, theirs: bare }],
  });
}

/**
 * @param {Bench} bench
 * @param {string} text
 * @param {number} count
 * @param {Filled} few
 * @param {Filled} many
 */
async function inTurn(bench, text, count, few, many) {
  bench.say(text);
  const measured = await bench.rounds(count, {
    few: () => oneRound(bench, few),
    many: () => oneRound(bench, many),
  });
  return Array.from({ length: count }, (_, at) => ({
    few: /** @type {Round} */ (measured.few?.[at]),
    many: /** @type {Round} */ (measured.many?.[at]),
  }));
}

/** @typedef {Awaited<ReturnType<typeof oneRound>>} Round */

/**
 * @param {Bench} bench
 * @param {Filled} filled
 */
async function oneRound(bench, { stack, secretary }) {
  const times = await actionTimes(stack, secretary, ACTIONS);
  return { action: bench.quantile(times, 0.95), memory: stack.programs.memory('The worker') };
}

/**
 * The list, filtered and sorted, against the SQL that somebody would write for it by hand.
 * @param {Bench} bench
 * @param {Filled} many
 * @param {number} count
 */
async function tellLists(bench, { stack, secretary, exchanges }, count) {
  for (const [id, deep] of /** @type {const} */ ([
    ['P7.list', false],
    ['P7.list-deep', true],
  ])) {
    const began = performance.now();
    const { page, runs } = await listTimes(bench, {
      stack,
      secretary,
      deep,
      count,
      each: LISTS,
      pageSize: PAGE,
    });
    bench.figure({
      id,
      what: `Page ${page} of the list of ${exchanges} exchanges over HTTP, filtered and sorted, 95th percentile.`,
      unit: 'ms',
      peer: 'the same rows by hand-written SQL through pg',
      runs,
      bar: { ratioAtMost: 1.5 },
    });
    bench.say(`Measured in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  }
}
