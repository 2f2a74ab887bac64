import { performance } from 'node:perf_hooks';
import { createOrm } from '@waymark/db';
import { liveBare, planLike } from './support/bare-lifecycle.mjs';
import { byUpdate, openProposals } from './support/commands.mjs';
import { untilDriven } from './support/exchange-played.mjs';
import { countsOf } from './support/histories.mjs';
import { Lifecycle } from './support/lifecycle.mjs';
import { aSecretary, foundPairs } from './support/people.mjs';
import { usedBetween } from './support/processes.mjs';

/** So many at once, in each round. */
const AT_ONCE = 24;
const ROUNDS = 5;
/** Of each, before it counts: programs that have just started are slower than they are for the rest of their days. */
const WARM_UP_ROUNDS = 5;

/** @typedef {import('./support/bench.mjs').Bench} Bench */
/** @typedef {import('./support/stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./support/people.mjs').Pair} Pair */

/**
 * Whole exchanges, many at a time, beside workflows that leave a history of the same length and do nothing.
 * @param {Bench} bench
 */
export default async function lifecycles(bench) {
  const stack = await bench.stack();
  const orm = await createOrm(stack.databaseUrl, { poolSize: 20, applicationName: 'waymark-bench' });
  try {
    const { id: secretary } = await aSecretary(stack.pool);
    const place = { orm, pool: stack.pool, secretary, decide: byUpdate(stack.client) };
    const taskQueue = await stack.bareWorker();
    const live = await inTurn(bench, place, stack);

    bench.say(`${WARM_UP_ROUNDS} rounds of each to warm up, and to learn how long a history is.`);
    const lived = await live(AT_ONCE);
    const ours = await eventsOf(stack, lived.lives);
    const plan = planLike(ours.counts, lived.actions);
    const warm = await liveBare(stack, taskQueue, plan, AT_ONCE);
    const theirs = await lengthOf(stack, warm.ids);
    bench.say(`Events of a lifecycle: ours ${ours.events}, bare ${theirs}.`);
    for (let round = 1; round < WARM_UP_ROUNDS; round += 1) {
      await live(AT_ONCE);
      await liveBare(stack, taskQueue, plan, AT_ONCE);
    }

    const { waymark = [], bare = [] } = await bench.rounds(bench.options.rounds || ROUNDS, {
      waymark: () => measured(bench, stack, 'Waymark', () => live(AT_ONCE)),
      bare: () => measured(bench, stack, 'bare', () => liveBare(stack, taskQueue, plan, AT_ONCE)),
    });
    const peer = `a bare workflow of ${theirs} events: as many Updates, activities that do nothing, timers`;
    const sides = waymark.map((ours, at) => ({ ours, theirs: bare[at] ?? { rate: NaN, cpu: NaN } }));
    bench.figure({
      id: 'P4',
      what:
        `Full lifecycles a second, ${AT_ONCE} at once, each of ${lived.actions} actions and ${ours.events} events ` +
        `(its proposals' among them), every mail sent.`,
      unit: 'lifecycles/s',
      peer,
      runs: sides.map((side) => ({ ours: side.ours.rate, theirs: side.theirs.rate })),
      bar: { ratioAtLeast: 0.7 },
    });
    bench.figure({
      id: 'P4.cpu',
      what: 'Processor time of a full lifecycle, of all programs together, who asks and the mail server among them.',
      unit: 'ms',
      peer,
      runs: sides.map((side) => ({ ours: side.ours.cpu, theirs: side.theirs.cpu })),
    });
  } finally {
    await orm.close();
  }
}

/**
 * @param {Bench} bench
 * @param {BenchStack} stack
 * @param {string} name
 * @param {() => Promise<{ seconds: number }>} live
 * @returns {Promise<{ rate: number, cpu: number }>} lifecycles a second, and milliseconds of processor time of each
 */
async function measured(bench, { programs }, name, live) {
  const before = programs.cpu();
  const { seconds } = await live();
  const { total, text } = usedBetween(before, programs.cpu(), AT_ONCE);
  bench.say(`${name}: ${(AT_ONCE / seconds).toFixed(2)} lifecycles/s; each took of the processor: ${text}.`);
  return { rate: AT_ONCE / seconds, cpu: (total * 1000) / AT_ONCE };
}

/**
 * Everything a round needs is made before it is measured.
 * @param {Bench} bench
 * @param {import('./support/commands.mjs').Place} place
 * @param {BenchStack} stack
 */
async function inTurn(bench, place, stack) {
  const rounds = (bench.options.rounds || ROUNDS) + WARM_UP_ROUNDS;
  bench.say(`Making ${rounds * AT_ONCE} pairs of organisations with their proposals.`);
  const pairs = await foundPairs(place.pool, rounds * AT_ONCE);
  /** @type {Lifecycle[]} */
  const ready = [];
  for (const pair of pairs) ready.push(new Lifecycle(place, pair, await openProposals(place, pair)));
  return async (/** @type {number} */ count) => {
    const lives = ready.splice(0, count);
    const began = performance.now();
    await Promise.all(lives.map((life) => life.live()));
    await untilDriven(
      stack,
      lives.flatMap(({ id, proposals }) => [id, proposals.host, proposals.sender]),
    );
    return { lives, actions: lives[0]?.taken ?? 0, seconds: (performance.now() - began) / 1000 };
  };
}

/**
 * @param {BenchStack} stack
 * @param {Lifecycle[]} lives
 * @returns {Promise<{ events: number, counts: Record<string, number> }>} of one of them, on average
 */
async function eventsOf({ client }, lives) {
  /** @type {Record<string, number>} */
  const total = {};
  for (const { id, proposals } of lives) {
    const ids = [`exchange/${id}`, `proposal/${proposals.host}`, `proposal/${proposals.sender}`];
    for (const workflowId of ids) {
      const history = await client.workflow.getHandle(workflowId).fetchHistory();
      for (const [type, count] of Object.entries(countsOf(history))) total[type] = (total[type] ?? 0) + count;
    }
  }
  const counts = Object.fromEntries(
    Object.entries(total).map(([type, count]) => [type, count / lives.length]),
  );
  return { events: Math.round(Object.values(counts).reduce((sum, count) => sum + count, 0)), counts };
}

/**
 * @param {BenchStack} stack
 * @param {string[]} ids
 */
async function lengthOf({ client }, ids) {
  const lengths = await Promise.all(
    ids.map(async (id) => (await client.workflow.getHandle(id).describe()).historyLength),
  );
  return Math.round(lengths.reduce((sum, length) => sum + length, 0) / ids.length);
}
