import { readCaseGroup, runCaseClock } from '@waymark/db';
import { byRules, openProposals } from './commands.mjs';
import { Lifecycle } from './lifecycle.mjs';
import { aSecretary, foundPairs } from './people.mjs';

/** @typedef {Awaited<ReturnType<typeof import('@waymark/db').createOrm>>} Orm */

/**
 * An exchange with its two proposals, as the rules left them.
 * @typedef {object} Model
 * @property {import('@waymark/db').CaseGroup} group
 * @property {number} open cases in it that have a run
 * @property {number} closed exchanges in it that are over for good
 */

/** How far an exchange is lived, and on which day from today its visit begins. */
const LIVES = /** @type {const} */ ([
  { days: 60, until: ['propose'] },
  { days: 60, until: ['match'] },
  { days: 45, until: ['match', 'prepare'] },
  { days: 30, until: ['match', 'prepare'] },
  { days: -20, until: ['match', 'prepare', 'visit'] },
  { days: -20, until: ['match', 'prepare', 'visit', 'publish'] },
  { days: 60, until: ['propose', 'decline', 'takeBackOffers'] },
  { days: -420, until: ['match', 'prepare', 'visit', 'publish', 'takeBackOffers'] },
]);
const PAIRS_EACH = 4;

/**
 * Lives exchanges by the rules, each between organisations of its own: the models that a large database is copied from.
 * @param {import('./stack.mjs').BenchStack} stack
 * @param {Orm} orm
 * @returns {Promise<Model[]>}
 */
export async function livedModels({ pool }, orm) {
  const { id: secretary } = await aSecretary(pool);
  const place = { orm, pool, secretary, decide: byRules(orm) };
  const pairs = await foundPairs(pool, LIVES.length * PAIRS_EACH);
  const models = [];
  for (const [at, pair] of pairs.entries()) {
    const { days, until } = LIVES[at % LIVES.length] ?? LIVES[0];
    const life = new Lifecycle(place, pair, await openProposals(place, pair), days);
    for (const part of until) await life[part]();
    models.push(await modelOf(pool, orm, [life.proposals.host, life.proposals.sender, life.id]));
  }
  return models;
}

/**
 * @param {import('pg').Pool} pool
 * @param {Orm} orm
 * @param {string[]} ids two proposals and their exchange
 * @returns {Promise<Model>}
 */
async function modelOf(pool, orm, ids) {
  const now = new Date().toISOString();
  for (const [at, id] of ids.entries())
    await runCaseClock(orm.em.fork(), at < 2 ? 'proposal' : 'exchange', id, now);
  const { rows } = await pool.query(
    `select over is not null and due_at is null as closed from proposal where id = any($1)
     union all select over is not null and due_at is null from exchange where id = any($1)`,
    [ids],
  );
  const group = await readCaseGroup(orm.em.fork(), ids);
  return {
    group,
    open: rows.filter(({ closed }) => !closed).length,
    closed: rows.every(({ closed }) => closed) ? 1 : 0,
  };
}
