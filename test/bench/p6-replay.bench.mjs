import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { runsOf } from './support/histories.mjs';

const CORPUS = path.join(import.meta.dirname, '../histories/corpus');
const CODE = path.join(import.meta.dirname, '../../apps/worker/dist/workflow-bundle.cjs');
const MOST_ACTIONS = 400;

/** @typedef {import('./support/bench.mjs').Bench} Bench */
/** @typedef {Awaited<ReturnType<import('@temporalio/client').WorkflowHandle['fetchHistory']>>} History */
/** @typedef {{ name: string, workflowId: string, history: History }} Kept */

/**
 * How long a worker that has forgotten a case takes to know it again.
 * @param {Bench} bench
 */
export default async function replay(bench) {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const corpus = longest(keptHistories());
  const limit = await runAtTheLimit(bench);
  const count = bench.options.rounds || 9;
  for (const [id, kept] of /** @type {const} */ ([
    ['P6.corpus', corpus],
    ['P6.limit', limit],
  ])) {
    const times = await replayTimes(kept, count);
    bench.figure({
      id,
      what: `Replay of ${kept.name}, ${lengthOf(kept)} events.`,
      unit: 'ms',
      runs: times.map((ours) => ({ ours })),
      bar: { atMost: 500 },
    });
  }
}

/** @returns {Kept[]} */
function keptHistories() {
  const files = fs
    .readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const { workflowId, history } = JSON.parse(fs.readFileSync(path.join(CORPUS, file), 'utf8'));
    return {
      name: `the longest history of the corpus (${file.slice(0, -'.json'.length)})`,
      workflowId,
      history: /** @type {History} */ (historyFromJSON(history)),
    };
  });
}

const lengthOf = (/** @type {Kept} */ { history }) => history.events?.length ?? 0;

/** @param {Kept[]} kept */
function longest(kept) {
  const [first] = kept.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!first) throw new Error('The corpus is empty.');
  return first;
}

/**
 * A run as long as runs get: the same step of one case again and again, until it goes on as a new run.
 * @param {Bench} bench
 * @returns {Promise<Kept>}
 */
async function runAtTheLimit(bench) {
  const stack = await bench.stack();
  const people = await stack.demoPeople();
  const secretary = await stack.signIn({
    id: people.find(({ roles }) => roles.includes('secretariat'))?.id ?? '',
  });
  const { rows } = await stack.pool.query(
    `select id from exchange where stage = 'preparing' order by id limit 1`,
  );
  const workflowId = `exchange/${rows[0].id}`;
  const handle = stack.client.workflow.getHandle(workflowId);
  const programme = [{ day: '2026-09-01', half: 'morning', what: 'Welcome' }];
  bench.say('Repeating one step until the run is full.');
  for (let count = 1; count <= MOST_ACTIONS; count += 1) {
    const { status } = await secretary.post(`/api/exchanges/${rows[0].id}/actions/setProgramme`, {
      programme,
    });
    if (status !== 200) throw new Error(`A step was not taken: ${status}`);
    if (count % 20 !== 0) continue;
    const runs = await runsOf(stack, workflowId);
    const full = runs.toSorted((a, b) => b.events - a.events)[0];
    if (runs.length === 1 || !full) continue;
    const history = await stack.client.workflow.getHandle(workflowId, full.runId).fetchHistory();
    return { name: `a run that went on as a new one after ${count} steps`, workflowId, history };
  }
  const { historyLength } = await handle.describe();
  throw new Error(`After ${MOST_ACTIONS} steps the run is still the first, with ${historyLength} events.`);
}

/**
 * One worker replays the history again and again; the first time is not counted, because it also loads the code.
 * @param {Kept} kept
 * @param {number} count
 */
async function replayTimes({ workflowId, history }, count) {
  /** @type {number[]} */
  const begun = [];
  async function* again() {
    for (let round = 0; round <= count; round += 1) {
      begun.push(performance.now());
      yield { workflowId: `${workflowId}/${round}`, history };
    }
  }
  /** @type {number[]} */
  const times = [];
  const options = { workflowBundle: { codePath: CODE }, replayName: 'bench' };
  for await (const { error } of Worker.runReplayHistories(options, again())) {
    if (error) throw error;
    times.push(performance.now() - (begun[times.length] ?? 0));
  }
  return times.slice(1);
}
