import { performance } from 'node:perf_hooks';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./person.mjs').Person} Person */

/**
 * How long it takes to change the programme of an exchange, each time of another one.
 * @param {BenchStack} stack
 * @param {Person} secretary
 * @param {number} count
 * @returns {Promise<number[]>} milliseconds
 */
export async function actionTimes({ pool }, secretary, count) {
  const { rows } = await pool.query(
    `select id from exchange where stage in ('preparing', 'ready') order by random() limit $1`,
    [count],
  );
  const times = [];
  for (const { id } of rows) {
    const what = `Welcome ${Math.random()}`;
    const body = { programme: [{ day: '2026-09-01', half: 'morning', what }] };
    const began = performance.now();
    const { status, body: answer } = await secretary.post(`/api/exchanges/${id}/actions/setProgramme`, body);
    times.push(performance.now() - began);
    if (status !== 200) throw new Error(`A step was not taken (${status}): ${JSON.stringify(answer)}`);
  }
  return times;
}
