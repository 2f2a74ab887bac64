import { launchBareServer } from './bare-server.mjs';
import { lists, readByHand } from './list-by-hand.mjs';
import { Person } from './person.mjs';

const ROUNDS = 5;
/** Of each way in a round. */
const EACH = 60;
/** Rounds that nobody counts. */
const WARM_UP = 5;
const PAGE = 25;
const DEEP_PAGE = 500;

/** @typedef {import('./bench.mjs').Bench} Bench */
/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./list-by-hand.mjs').List} List */

/**
 * The lists of a Waymark with very many exchanges, first page and far down, beside SQL written by hand for the same rows
 * and the same total. The SQL stands behind the barest HTTP server in a process of its own, so that both sides carry
 * rows over HTTP; and alone, in this process, for the sake of completeness.
 * @param {Bench} bench
 * @param {string} id begins the ids of the figures
 * @param {BenchStack} stack
 * @param {Person} secretary who may see them all
 * @param {string} size in words
 */
export async function tellLists(bench, id, stack, secretary, size) {
  const bare = new Person(await launchBareServer(stack, 'bare-list-server.mjs'));
  for (const [key, list] of Object.entries(lists)) {
    for (const wanted of [1, DEEP_PAGE]) {
      const { rows } = await stack.pool.query(
        `select count(*)::int as total from exchange where ${list.where}`,
      );
      const page = Math.min(wanted, Math.max(1, Math.floor(rows[0].total / PAGE)));
      const rounds = await timesOf(bench, { stack, secretary, bare, key, list, offset: (page - 1) * PAGE });
      const what = `Page ${page} of a list of ${rows[0].total} (${list.name}) out of ${size}, 95th percentile of ${EACH}.`;
      const name = `${id}.${key}-${wanted === 1 ? 'first' : 'deep'}`;
      bench.figure({
        id: name,
        what,
        unit: 'ms',
        peer: 'the same rows and total by hand-written SQL behind a bare HTTP server',
        runs: rounds.map(({ ours, http }) => ({ ours, theirs: http })),
        bar: { ratioAtMost: 1.5 },
      });
      bench.figure({
        id: `${name}.sql`,
        what,
        unit: 'ms',
        peer: 'the same rows and total by hand-written SQL alone, without HTTP',
        runs: rounds.map(({ ours, sql }) => ({ ours, theirs: sql })),
      });
    }
  }
}

/**
 * @param {Bench} bench
 * @param {{ stack: BenchStack, secretary: Person, bare: Person, key: string, list: List, offset: number }} asked
 */
async function timesOf(bench, { stack, secretary, bare, key, list, offset }) {
  const range = `_start=${offset}&_end=${offset + PAGE}`;
  const ways = {
    ours: () => idsOver(secretary, `/api/exchanges?${list.query}&${range}`),
    http: () => idsOver(bare, `/${key}?${range}`),
    sql: async () => {
      const { total, rows } = await readByHand(stack.pool, list, offset, PAGE);
      return `${total}: ${rows.map((/** @type {any} */ row) => row.id).join()}`;
    },
  };
  const given = await Promise.all(Object.values(ways).map((way) => way()));
  if (new Set(given).size !== 1) throw new Error(`The list and the SQL by hand differ: ${given.join(' | ')}`);
  const count = bench.options.rounds || ROUNDS;
  const rounds = [];
  // Node compiles what is asked often: both sides are measured as they are after some minutes of use.
  for (let round = 0; round < WARM_UP + count; round += 1) rounds.push(await oneRound(bench, ways));
  return rounds.slice(WARM_UP);
}

/**
 * Each way once, then each once more: what slows the machine for a while slows all of them.
 * @param {Bench} bench
 * @param {Record<'ours' | 'http' | 'sql', () => Promise<unknown>>} ways
 */
async function oneRound(bench, ways) {
  const names = /** @type {(keyof typeof ways)[]} */ (Object.keys(ways));
  const times = { ours: [0], http: [0], sql: [0] };
  for (const name of names) times[name].pop();
  for (let turn = 0; turn < EACH; turn += 1)
    for (const name of names) {
      const began = performance.now();
      await ways[name]();
      times[name].push(performance.now() - began);
    }
  const slowest = (/** @type {keyof typeof times} */ name) => bench.quantile(times[name], 0.95);
  return { ours: slowest('ours'), http: slowest('http'), sql: slowest('sql') };
}

/**
 * @param {Person} person
 * @param {string} address
 * @returns {Promise<string>} how many there are in all, and the ids of the page
 */
async function idsOver(person, address) {
  const { status, headers, body } = await person.get(address);
  if (status !== 200) throw new Error(`The list was not given (${status}): ${JSON.stringify(body)}`);
  return `${headers['x-total-count']}: ${body.map((/** @type {any} */ row) => row.id).join()}`;
}
