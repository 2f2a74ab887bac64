import { createOrm } from '@waymark/db';
import { atTheEnd } from '../../../tools/stack/for-a-while.mjs';
import { bareStarts, write } from './large-database.mjs';
import { livedModels } from './models.mjs';
import { aSecretary } from './people.mjs';

/** Starts of bare workflows that tell how quick Temporal is, before and after. */
export const BARE_STARTS = 500;

/** @typedef {import('./bench.mjs').Bench} Bench */
/** @typedef {Awaited<ReturnType<typeof fill>>} ManyExchanges */

/** @type {WeakMap<Bench, Map<string, Promise<ManyExchanges>>>} */
const written = new WeakMap();

/**
 * A Waymark of that name with a past of closed exchanges; written once in a run, whichever figures ask for it.
 * @param {Bench} bench
 * @param {string} name
 * @param {number} closed
 * @returns {Promise<ManyExchanges>}
 */
export function withPast(bench, name, closed) {
  const known = written.get(bench) ?? new Map();
  written.set(bench, known);
  if (!known.has(name)) known.set(name, fill(bench, name, closed));
  return known.get(name);
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {number} closed
 */
async function fill(bench, name, closed) {
  const stack = await bench.stack({ name });
  const orm = await createOrm(stack.databaseUrl, { poolSize: 10, applicationName: 'waymark-bench' });
  atTheEnd(() => orm.close());
  const models = await livedModels(stack, orm);
  bench.say(`Writing ${closed} closed exchanges, each after one of ${models.length} models.`);
  const taskQueue = await stack.bareWorker();
  const bare = await bareStarts(stack, taskQueue, BARE_STARTS);
  const past = await write(orm, models, 'closed', closed, bench.say);
  await spread(stack.pool);
  const secretary = await stack.signIn(await aSecretary(stack.pool));
  return { stack, orm, models, taskQueue, bare, past, secretary };
}

/**
 * Copies stand at the moments of their models, a few moments for very many rows. Those that are over for good are given
 * days and moments of three years, as a past has, and the tables are left as PostgreSQL's own housekeeping leaves them.
 * @param {import('pg').Pool} pool
 */
async function spread(pool) {
  await pool.query(`
    update exchange set updated_at = updated_at - random() * interval '1000 days',
      start_date = start_date - (random() * 1000)::int
    where over is not null and due_at is null`);
  await pool.query('vacuum analyze');
}
