import { tellLists } from './support/list-figures.mjs';
import { withPast } from './support/many-exchanges.mjs';

/**
 * The list of very many exchanges, filtered and sorted, its first page and its five hundredth.
 * @param {import('./support/bench.mjs').Bench} bench
 */
export default async function list(bench) {
  const { stack, secretary } = await withPast(bench, 'many', bench.options.closed);
  const { rows } = await stack.pool.query('select count(*)::int as exchanges from exchange');
  await tellLists(bench, 'P2', stack, secretary, `${rows[0].exchanges} exchanges`);
}
