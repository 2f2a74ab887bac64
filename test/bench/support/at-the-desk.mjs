import { performance } from 'node:perf_hooks';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./person.mjs').Person} Person */

/**
 * Exchanges whose programme may be added to.
 * @param {BenchStack} stack
 * @param {number} count
 * @returns {Promise<string[]>} ids
 */
export async function someInPreparation({ pool }, count) {
  const { rows } = await pool.query(
    `select id from exchange where stage in ('preparing', 'ready') order by random() limit $1`,
    [count],
  );
  return rows.map(({ id }) => id);
}

/** Of a year in which nothing is planned, and each time the next one. */
let day = 0;

/**
 * How long it takes to add to the programme of an exchange, each time of another one.
 * @param {Person} secretary
 * @param {readonly string[]} ids
 * @param {() => void} [each] called after each
 * @returns {Promise<number[]>} milliseconds
 */
export async function actionTimes(secretary, ids, each = () => {}) {
  const times = [];
  // What stands on a day already is never written over.
  day += 1;
  const body = {
    programme: [
      { day: new Date(Date.UTC(2031, 0, day)).toISOString().slice(0, 10), half: 'morning', what: 'Welcome' },
    ],
  };
  for (const id of ids) {
    const began = performance.now();
    const { status, body: answer } = await secretary.post(`/api/exchanges/${id}/actions/setProgramme`, body);
    times.push(performance.now() - began);
    if (status !== 200) throw new Error(`A step was not taken (${status}): ${JSON.stringify(answer)}`);
    each();
  }
  return times;
}
