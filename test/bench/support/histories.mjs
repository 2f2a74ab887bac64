import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */

/**
 * @typedef {object} Run
 * @property {string} runId
 * @property {number} events
 * @property {number} bytes as Temporal counts them
 */

const LISTED_WITHIN_MS = 20_000;

/**
 * Every run there has been of one workflow. Temporal's list lags behind a little, so the newest run is waited for.
 * @param {BenchStack} stack
 * @param {string} workflowId
 * @returns {Promise<Run[]>}
 */
export async function runsOf({ client }, workflowId) {
  const newest = await client.workflow.getHandle(workflowId).describe();
  const end = Date.now() + LISTED_WITHIN_MS;
  for (;;) {
    const ids = [];
    for await (const { runId } of client.workflow.list({ query: `WorkflowId = '${workflowId}'` }))
      ids.push(runId);
    if (ids.includes(newest.runId))
      return Promise.all(ids.map((runId) => measured(client, workflowId, runId)));
    if (Date.now() > end) throw new Error(`Temporal does not list the newest run of ${workflowId}.`);
    await sleep(200);
  }
}

/**
 * @param {BenchStack['client']} client
 * @param {string} workflowId
 * @param {string} runId
 */
async function measured(client, workflowId, runId) {
  const { historyLength, historySize = 0 } = await client.workflow.getHandle(workflowId, runId).describe();
  return { runId, events: historyLength, bytes: historySize };
}

/**
 * How many events of each type, by their short names.
 * @param {Awaited<ReturnType<import('@temporalio/client').WorkflowHandle['fetchHistory']>>} history
 * @returns {Record<string, number>}
 */
export function countsOf(history) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const event of history.events ?? []) {
    const type = Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? '';
    const name = type.replace('EventAttributes', '');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
