/**
 * A list that Waymark gives, and what somebody would write by hand for the same rows.
 * @typedef {object} List
 * @property {string} name in a sentence
 * @property {string} query as the API is asked
 * @property {string} where
 * @property {string} order
 */

/** @satisfies {Record<string, List>} */
export const lists = {
  changed: {
    name: 'those done, last changed first',
    query: 'over=done&_sort=updatedAt&_order=DESC',
    where: `over = 'done'`,
    order: 'updated_at desc, id desc',
  },
  visit: {
    name: 'those done, latest visit first',
    query: 'over=done&_sort=startDate&_order=DESC',
    where: `over = 'done'`,
    order: 'start_date desc nulls last, id desc',
  },
};

/** What a row of the list shows. */
const shown = `e.id, e.reference, e.title, e.stage, e.stage_since, e.over, e.waiting_on, e.due_at, e.due_mark, e.format,
  e.topics, e.start_date, e.end_date, e.after_the_fact, e.created_at, e.updated_at,
  h.id as host_id, h.name as host_name, h.short_name as host_short_name, h.region_code as host_region,
  h.country as host_country,
  s.id as sender_id, s.name as sender_name, s.short_name as sender_short_name, s.region_code as sender_region,
  s.country as sender_country`;

const count = (/** @type {List} */ { where }) => `select count(*) as total from exchange where ${where}`;
// The page is chosen by id alone, so that nothing is read of the rows before it but an index where there is one.
const rows = (/** @type {List} */ { where, order }) => `
  select ${shown}
  from (select id from exchange where ${where} order by ${order} limit $1 offset $2) page
  join exchange e on e.id = page.id
  join organisation h on h.id = e.host_org_id
  join organisation s on s.id = e.sender_org_id
  order by ${order.replace(/^|, /g, (comma) => `${comma}e.`)}`;

/**
 * Both statements at once, as the API sends them.
 * @param {import('pg').Pool} pool
 * @param {List} list
 * @param {number} offset
 * @param {number} limit
 * @returns {Promise<{ total: number, rows: object[] }>}
 */
export async function readByHand(pool, list, offset, limit) {
  const [total, page] = await Promise.all([
    pool.query({ name: `count ${list.name}`, text: count(list) }),
    pool.query({ name: `page ${list.name}`, text: rows(list), values: [limit, offset] }),
  ]);
  return { total: Number(total.rows[0].total), rows: page.rows };
}
