import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { WithStartWorkflowOperation } from '@temporalio/client';

/** @typedef {import('./bare-workflows.mjs').Step} Step */

/** Far away, as most of our deadlines are. */
const DAY_MS = 86_400_000;

/**
 * Steps that leave a history like one that was counted: as many Updates, and over them as many activities, timers and
 * search attributes.
 * @param {Record<string, number>} counts events by type
 * @param {number} updates
 * @returns {Step[]}
 */
export function planLike(counts, updates) {
  const times = (/** @type {string} */ type) => Math.round(counts[type] ?? 0);
  const spread = (/** @type {number} */ total, /** @type {number} */ at) =>
    Math.floor(((at + 1) * total) / updates) - Math.floor((at * total) / updates);
  const activities = Math.max(0, times('activityTaskScheduled') - updates);
  return Array.from({ length: updates }, (_, at) => ({
    ...(spread(times('upsertWorkflowSearchAttributes'), at) > 0 && { shown: `step-${at}` }),
    ...(spread(times('timerStarted'), at) > 0 && { timerMs: DAY_MS + at }),
    activities: spread(activities, at),
    last: at === updates - 1,
  }));
}

/**
 * @param {import('./stack.mjs').BenchStack} stack
 * @param {string} taskQueue
 * @param {Step[]} plan
 * @param {number} count at once
 */
export async function liveBare({ client }, taskQueue, plan, count) {
  const ids = Array.from({ length: count }, () => `bare/${randomUUID()}`);
  const began = performance.now();
  await Promise.all(
    ids.map(async (workflowId) => {
      const handle = client.workflow.getHandle(workflowId);
      for (const [at, step] of plan.entries()) {
        const asked = { args: /** @type {[Step]} */ ([step]), updateId: randomUUID() };
        if (at > 0) await handle.executeUpdate('act', asked);
        else {
          const startWorkflowOperation = new WithStartWorkflowOperation('bareCase', {
            workflowId,
            taskQueue,
            workflowIdConflictPolicy: 'USE_EXISTING',
          });
          await client.workflow.executeUpdateWithStart('act', { ...asked, startWorkflowOperation });
        }
      }
      await handle.result();
    }),
  );
  return { ids, seconds: (performance.now() - began) / 1000 };
}
