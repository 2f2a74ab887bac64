import { findOpenCases } from '@waymark/db';
import { actionTimes, someInPreparation } from './support/at-the-desk.mjs';
import { bareStarts, startRuns, readSome, write } from './support/large-database.mjs';
import { tellLists } from './support/list-figures.mjs';
import { BARE_STARTS, withPast } from './support/many-exchanges.mjs';

const FEW = 500;
const ROUNDS = 5;
const ACTIONS = 100;
/** Several times as many cases as a worker keeps in memory. */
const READ = 1_000;
/** More than it keeps: whatever it held before is gone. */
const FORGET = 300;

/** @typedef {import('./support/bench.mjs').Bench} Bench */

/**
 * Two Waymarks beside each other, one with few open cases and one with many and a long past, asked the same things in
 * turn: what grows with the number of cases shows as a ratio.
 * @param {Bench} bench
 */
export default async function size(bench) {
  const { open, closed } = bench.options;
  const few = await filled(bench, 'few', Math.min(FEW, open), 0);
  const many = await filled(bench, 'many', open, closed);
  tellLoading(bench, many);
  const sizes = `${few.open} open cases against ${many.open} and ${many.exchanges} exchanges in all`;
  tellLoaded(bench, few, many, sizes);
  // A worker that has just started ten thousand runs has done more than one that has started five hundred. What is asked
  // is what the number of open cases costs, so both begin anew and do the same.
  bench.say(`Fresh workers, each of which reads ${READ} runs.`);
  for (const { stack, orm } of [few, many]) {
    await stack.freshWorker();
    await readSome(stack, orm, READ);
  }
  const count = bench.options.rounds || ROUNDS;
  await inTurn(bench, 'One round to warm up.', 1, few, many);
  const rounds = await inTurn(bench, `${count} rounds.`, count, few, many);
  bench.figure({
    id: 'P7.action',
    what: `A case action over HTTP, 95th percentile of ${ACTIONS} on as many cases that nobody has been at for a while: ${sizes}.`,
    unit: 'ms',
    peer: `the same with ${few.open} open cases`,
    runs: rounds.map((round) => ({ ours: round.many.action, theirs: round.few.action })),
    bar: { ratioAtMost: 1.2 },
  });
  bench.figure({
    id: 'P7.action.again',
    what: `Another action on each of the same cases: ${sizes}.`,
    unit: 'ms',
    peer: `the same with ${few.open} open cases`,
    runs: rounds.map((round) => ({ ours: round.many.again, theirs: round.few.again })),
    bar: { ratioAtMost: 1.2 },
  });
  bench.figure({
    id: 'P7.memory',
    what: `Memory of a worker after the same work: ${sizes}.`,
    unit: 'MB',
    peer: `the same with ${few.open} open cases`,
    runs: rounds.map((round) => ({ ours: round.many.memory, theirs: round.few.memory })),
    bar: { ratioAtMost: 1.1 },
  });
  const sizeOfList = `${many.exchanges} exchanges, ${many.open} cases of them or their proposals open`;
  await tellLists(bench, 'P7', many.stack, many.secretary, sizeOfList);
}

/** @typedef {Awaited<ReturnType<typeof filled>>} Filled */

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {number} open
 * @param {number} closed
 */
async function filled(bench, name, open, closed) {
  const { stack, orm, models, taskQueue, bare, past, secretary } = await withPast(bench, name, closed);
  const there = (await findOpenCases(orm.em.fork())).length;
  bench.say(`Writing ${open - there} open cases beside the ${there} that are there.`);
  const present = await write(orm, models, 'open', open - there, bench.say);
  const runs = await startRuns(stack, orm, bench.say);
  const bareAgain = await bareStarts(stack, taskQueue, BARE_STARTS);
  await stack.pool.query('vacuum analyze');
  const { rows } = await stack.pool.query('select count(*)::int as exchanges from exchange');
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
 * @param {Filled} few
 * @param {Filled} many
 * @param {string} sizes
 */
function tellLoaded(bench, few, many, sizes) {
  const memory = (/** @type {Filled} */ { stack }) => stack.programs.memory('The worker');
  bench.figure({
    id: 'P7.memory.loaded',
    what: `Memory of the worker that has just started every run: ${sizes}.`,
    unit: 'MB',
    peer: `the same with ${few.open} open cases`,
    runs: [{ ours: memory(many), theirs: memory(few) }],
  });
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
async function oneRound(bench, { stack, orm, secretary }) {
  const ids = await someInPreparation(stack, ACTIONS);
  // A worker keeps some cases in memory: with few open ones that would be most of them, and hardly any with many. Whether
  // a case is kept is asked apart from how many there are.
  await readSome(stack, orm, FORGET, ids);
  // V8 lets rubbish lie for a while, so what is held at one moment says little.
  /** @type {number[]} */
  const held = [];
  const look = () => void held.push(stack.programs.memory('The worker'));
  const first = await actionTimes(secretary, ids, look);
  const again = await actionTimes(secretary, ids, look);
  return {
    action: bench.quantile(first, 0.95),
    again: bench.quantile(again, 0.95),
    memory: bench.quantile(held, 0.5),
  };
}
