import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyCases, findOpenCases } from '@waymark/db';
import { caseRun, knownSeqQuery, wakeSignal, workflowIdOf } from '@waymark/workflows';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {Awaited<ReturnType<typeof import('@waymark/db').createOrm>>} Orm */
/** @typedef {import('./models.mjs').Model} Model */

/** Copies of one model in one transaction. */
const COPIES_AT_ONCE = 250;
const STARTS_AT_ONCE = 48;
const TELL_EVERY_MS = 15_000;
const DRIVEN_WITHIN_MS = 3_600_000;
const WORKER_PATIENCE_MS = 60_000;

/**
 * Copies models until there are so many cases more, and tells how long writing them took.
 * @param {Orm} orm
 * @param {Model[]} models
 * @param {'open' | 'closed'} what
 * @param {number} count
 * @param {(text: string) => void} say
 * @returns {Promise<{ written: number, seconds: number }>} every case written counts, proposals too
 */
export async function write(orm, models, what, count, say) {
  if (count <= 0) return { written: 0, seconds: 0 };
  const fitting = models.filter((model) => (what === 'open' ? model.open > 0 : model.open === 0));
  const each = fitting.reduce((sum, model) => sum + model[what], 0);
  if (each === 0) throw new Error(`There is no model of ${what} cases.`);
  const copies = Math.ceil(count / each);
  const began = performance.now();
  let told = began;
  let written = 0;
  for (const { group } of fitting) {
    for (let left = copies; left > 0; left -= COPIES_AT_ONCE) {
      const made = await copyCases(orm.em.fork(), group, Math.min(left, COPIES_AT_ONCE));
      written += made.length * group.ids.length;
      if (performance.now() - told < TELL_EVERY_MS) continue;
      told = performance.now();
      say(`${written} of about ${copies * fitting.length * group.ids.length} cases are written.`);
    }
  }
  return { written, seconds: (performance.now() - began) / 1000 };
}

/**
 * Starts a run for every open case, as the reconciler does, and waits until each has shown where its case stands.
 * @param {BenchStack} stack
 * @param {Orm} orm
 * @param {(text: string) => void} say
 */
export async function startRuns(stack, orm, say) {
  const open = await findOpenCases(orm.em.fork());
  const began = performance.now();
  let told = began;
  let begun = 0;
  await inParallel(open, async ({ kind, id }) => {
    begun += 1;
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      say(`${begun} of ${open.length} runs are started.`);
    }
    const { workflowType, options } = caseRun(kind, id);
    await stack.client.workflow.signalWithStart(workflowType, {
      ...options,
      signal: wakeSignal,
      signalArgs: [],
    });
  });
  const seconds = (performance.now() - began) / 1000;
  const query = `ExecutionStatus = 'Running' and CaseKind in ('exchange', 'proposal', 'promoterCall', 'promoterApplication')`;
  const end = Date.now() + DRIVEN_WITHIN_MS;
  for (;;) {
    const { count } = await stack.client.workflow.count(query);
    if (count >= open.length) break;
    if (Date.now() > end) throw new Error(`${open.length - count} runs have not shown their case.`);
    say(`${count} of ${open.length} runs show their case.`);
    await sleep(2_000);
  }
  return { started: open.length, seconds, shown: (performance.now() - began) / 1000 };
}

/**
 * Has the worker read so many runs from their histories and tell what they know, one after the other and from the
 * beginning again: where there are more than it keeps in memory, each is read anew.
 * @param {BenchStack} stack
 * @param {Orm} orm
 * @param {number} count
 * @param {readonly string[]} [but] ids of cases that are left alone
 */
export async function readSome({ client }, orm, count, but = []) {
  const open = (await findOpenCases(orm.em.fork())).filter(({ id }) => !but.includes(id));
  const chosen = Array.from({ length: count }, (_, at) => open[at % open.length]);
  await inParallel(chosen, async (one) => {
    if (!one) return;
    const run = client.workflow.getHandle(workflowIdOf(one.kind, one.id));
    await onceAnswered(() => run.query(knownSeqQuery));
  });
}

/** What gRPC says where no worker has asked for work lately: one that has just started may not have asked yet. */
const NOBODY_ASKED_YET = 9;

/**
 * @param {() => Promise<unknown>} ask
 */
async function onceAnswered(ask) {
  const end = Date.now() + WORKER_PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const { cause } = /** @type {{ cause?: { code?: number } }} */ (error);
      if (cause?.code !== NOBODY_ASKED_YET || Date.now() > end) throw error;
      await sleep(500);
    }
  }
}

/**
 * The same number of starts of a workflow that does nothing.
 * @param {BenchStack} stack
 * @param {string} taskQueue
 * @param {number} count
 * @returns {Promise<number>} starts a second
 */
export async function bareStarts({ client }, taskQueue, count) {
  const ids = Array.from({ length: count }, (_, at) => `bare-start/${Date.now()}/${at}`);
  const began = performance.now();
  await inParallel(ids, async (workflowId) => {
    await client.workflow.start('bareCase', { workflowId, taskQueue });
  });
  const rate = count / ((performance.now() - began) / 1000);
  await inParallel(ids, async (workflowId) => {
    await client.workflow.getHandle(workflowId).terminate();
  });
  return rate;
}

/**
 * @template T
 * @param {T[]} all
 * @param {(one: T) => Promise<void>} work
 * @param {number} [lanes] that are walked at once
 */
export async function inParallel(all, work, lanes = STARTS_AT_ONCE) {
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < all.length; at = next++) await work(/** @type {T} */ (all[at]));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
