import { performance } from 'node:perf_hooks';

/** @typedef {import('./bench.mjs').Bench} Bench */
/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./person.mjs').Person} Person */

const DEEP_PAGE = 500;

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

const FILTER = `over = 'done'`;
const COUNT = `select count(*) from exchange where ${FILTER}`;
const ROWS = `
  select e.*, row_to_json(h) as host, row_to_json(s) as sender
  from (select * from exchange where ${FILTER} order by updated_at desc, id limit $1 offset $2) e
  join organisation h on h.id = e.host_org_id join organisation s on s.id = e.sender_org_id
  order by e.updated_at desc, e.id`;

/**
 * @param {Bench} bench
 * @param {{ stack: BenchStack, secretary: Person, deep: boolean, count: number, each: number, pageSize: number }} asked
 */
export async function listTimes(bench, { stack, secretary, deep, count, each, pageSize }) {
  const { rows } = await stack.pool.query(COUNT);
  const pages = Math.max(1, Math.floor(Number(rows[0].count) / pageSize));
  const page = deep ? Math.min(DEEP_PAGE, pages) : 1;
  const offset = (page - 1) * pageSize;
  const path = `/api/exchanges?over=done&_sort=updatedAt&_order=DESC&_start=${offset}&_end=${offset + pageSize}`;
  const overHttp = async () => {
    const { status, body } = await secretary.get(path);
    if (status !== 200 || body.length !== pageSize) throw new Error(`The list was not given: ${status}`);
  };
  const byHand = async () => {
    await Promise.all([stack.pool.query(COUNT), stack.pool.query(ROWS, [pageSize, offset])]);
  };
  const slowest = async (/** @type {() => Promise<void>} */ ask) =>
    bench.quantile(await timesOf(ask, each), 0.95);
  await bench.rounds(1, { overHttp: () => slowest(overHttp), byHand: () => slowest(byHand) });
  const measured = await bench.rounds(count, {
    ours: () => slowest(overHttp),
    theirs: () => slowest(byHand),
  });
  const runs = (measured.ours ?? []).map((ours, at) => ({ ours, theirs: measured.theirs?.[at] ?? NaN }));
  return { page, runs };
}

/**
 * @param {() => Promise<void>} ask
 * @param {number} count
 */
async function timesOf(ask, count) {
  const times = [];
  for (let at = 0; at < count; at += 1) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return times;
}
