import { setTimeout as sleep } from 'node:timers/promises';
import { act, bareCase, nothing } from './support/bare-workflows.mjs';
import { openCases, openDraft } from './support/open-cases.mjs';

const ROUNDS = 5;
/** Of each way in a round: enough that 99 of 100 is not just the slowest. */
const STEPS = 300;
/** Until programs run as they do for the rest of their days: the first thousand steps are slower, and ours most. */
const WARM_UP = 800;
/** What a step of ours leaves to be delivered is over by then, and slows nothing that is measured after it. */
const REST_MS = 50;

/**
 * What one step in a case takes, from the HTTP request to its answer: session, permission, decision and commit
 * included. Beside it on the same servers, turn and turn about, what Temporal takes for an Update that runs an activity
 * that does nothing.
 * @param {import('./support/bench.mjs').Bench} bench
 */
export default async function action(bench) {
  const stack = await bench.stack();
  const ways = await waysOf(stack);
  bench.say(`Warming up: ${WARM_UP} of each.`);
  await inTurn(ways, WARM_UP);
  const before = await eventsIn(stack);
  const count = bench.options.rounds || ROUNDS;
  /** @type {Awaited<ReturnType<typeof inTurn<typeof ways>>>[]} */
  const taken = [];
  for (let round = 1; round <= count; round += 1) {
    taken.push(await inTurn(ways, STEPS));
    bench.say(`Round ${round} of ${count}.`);
  }
  const written = (await eventsIn(stack)) - before;
  if (written !== count * STEPS) throw new Error(`${count * STEPS} steps were answered, ${written} written.`);

  const compared = (/** @type {keyof typeof ways} */ peer, /** @type {number} */ share) =>
    taken.map((times) => ({
      ours: bench.quantile(times.ours, share),
      theirs: bench.quantile(times[peer], share),
    }));
  const step = 'A step in a case, HTTP request to answer';
  const activity = 'a bare Update that runs one activity that does nothing';
  /** @type {Omit<import('./support/bench.mjs').Figure, 'runs'>[]} */
  const figures = [
    { id: 'P1.p50', what: `${step}, median.`, peer: activity, unit: 'ms', bar: { ratioAtMost: 1.2 } },
    { id: 'P1.p99', what: `${step}, 99 of 100.`, peer: activity, unit: 'ms', bar: { ratioAtMost: 1.5 } },
    { id: 'P1.bare', what: `${step}, median.`, peer: 'a bare Update that does nothing', unit: 'ms' },
    { id: 'P1.plain', what: `${step}, median.`, peer: 'one column changed past Temporal', unit: 'ms' },
  ];
  const [half, most] = [0.5, 0.99];
  const runs = [
    compared('activity', half),
    compared('activity', most),
    compared('nothing', half),
    compared('plain', half),
  ];
  figures.forEach((figure, index) => bench.figure({ ...figure, runs: runs[index] ?? [] }));
}

/**
 * @param {import('./support/stack.mjs').BenchStack} stack
 */
async function waysOf(stack) {
  const { secretary, ids } = await openCases(stack);
  const draft = await openDraft(stack, secretary);
  const bare = await bareCases(stack, ids.length);
  let turn = 0;
  return {
    async ours() {
      turn += 1;
      const path = `/api/exchanges/${of(ids, turn)}/actions/planVisit`;
      await done(secretary.post(path, { place: `Workshop ${turn}` }));
    },
    activity: () => of(bare, turn).executeUpdate(act),
    nothing: () => of(bare, turn).executeUpdate(nothing),
    plain: () => done(secretary.send('PATCH', draft, { title: `Workshop ${turn}` }, crypto.randomUUID())),
  };
}

/**
 * As many as there are cases of ours, so that the history of none grows longer than ours do.
 * @param {import('./support/stack.mjs').BenchStack} stack
 * @param {number} count
 */
async function bareCases({ client, bareWorker }, count) {
  const taskQueue = await bareWorker();
  return Promise.all(
    Array.from({ length: count }, (_, at) =>
      client.workflow.start(bareCase, { taskQueue, workflowId: `bench-bare-action-${at}`, args: [] }),
    ),
  );
}

/**
 * @template T
 * @param {T[]} all
 * @param {number} turn
 * @returns {T}
 */
const of = (all, turn) => /** @type {T} */ (all[turn % all.length]);

/** @param {Promise<import('./support/person.mjs').Answer>} asked */
async function done(asked) {
  const { status, body } = await asked;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
}

/**
 * Each way once, then each once more: what slows the machine for a while slows all of them.
 * @template {Record<string, () => Promise<unknown>>} W
 * @param {W} ways
 * @param {number} count
 * @returns {Promise<Record<keyof W, number[]>>} milliseconds
 */
async function inTurn(ways, count) {
  const names = /** @type {(keyof W)[]} */ (Object.keys(ways));
  const times = /** @type {Record<keyof W, number[]>} */ ({});
  for (const name of names) times[name] = [];
  for (let turn = 0; turn < count; turn += 1)
    for (const name of names) {
      const began = performance.now();
      await ways[name]?.();
      times[name].push(performance.now() - began);
      if (name === 'ours') await sleep(REST_MS);
    }
  return times;
}

/** @param {import('./support/stack.mjs').BenchStack} stack */
async function eventsIn({ pool }) {
  const { rows } = await pool.query(
    `select count(*)::int as events from case_event where action = 'planVisit'`,
  );
  return rows[0].events;
}
