import { setTimeout as sleep } from 'node:timers/promises';
import { gather } from '../../../tools/demo/cast.mjs';
import { play } from '../../../tools/demo/play.mjs';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */

const SETTLED_WITHIN_MS = 60_000;

/**
 * Plays the reference exchange of the demo over HTTP, from two offers to the published factsheet, and closes it.
 * @param {BenchStack} stack with the demo data
 * @param {(text: string) => void} say
 * @returns {Promise<{ id: string, proposals: string[], actions: number }>}
 */
export async function playExchange(stack, say) {
  const cast = await gather(stack.url);
  const { exchange: reference } = await play(stack.url, cast, () => {});
  const { rows } = await stack.pool.query(
    'select id, host_proposal_id, sender_proposal_id from exchange where reference = $1',
    [reference],
  );
  const [{ id, host_proposal_id: host, sender_proposal_id: sender }] = rows;
  const act = (/** @type {string} */ action, /** @type {Record<string, unknown>} */ body) =>
    cast.secretary.write('POST', `/api/exchanges/${id}/actions/${action}`, body);
  await act('recordKpi', { participantsCount: 2, vetLearners: 0, fewerOpportunities: {} });
  await act('complete', {});
  await untilDriven(stack, [id, host, sender]);
  const counted = await stack.pool.query(
    'select count(distinct request_id)::int as actions from case_event where case_id = $1',
    [id],
  );
  const [{ actions }] = counted.rows;
  say(`Played ${reference}: ${actions} actions.`);
  return { id, proposals: [host, sender], actions };
}

/**
 * Waits until everything that follows from what was done to these cases is delivered.
 * @param {BenchStack} stack
 * @param {string[]} ids
 */
export async function untilDriven({ pool }, ids) {
  const end = Date.now() + SETTLED_WITHIN_MS;
  for (;;) {
    const { rows } = await pool.query(
      `select id from exchange where id = any($1) and driven_seq < seq
       union all select id from proposal where id = any($1) and driven_seq < seq`,
      [ids],
    );
    if (rows.length === 0) return;
    if (Date.now() > end) throw new Error(`${rows.length} cases were not driven to their end.`);
    await sleep(100);
  }
}
