import { randomUUID } from 'node:crypto';
import { rowsOf, type Casework } from '../casework/in-process.js';

/** Tables that hang on an exchange, in the order in which their rows may be written. */
const tables: [table: string, where: string][] = [
  [
    'proposal',
    'id in (select unnest(array[host_proposal_id, sender_proposal_id]) from exchange where id = ?)',
  ],
  ['exchange', 'id = ?'],
  ['exchange_participant', 'exchange_id = ?'],
  ['report', 'exchange_id = ?'],
  ['photo', 'exchange_id = ?'],
  ['factsheet', 'exchange_id = ?'],
  ['task', 'case_id = ?'],
  ['case_document', 'case_id = ?'],
];

type Row = Record<string, unknown>;

/**
 * A second exchange that is like the first in everything, and of other people: what one may see of the first and not of
 * the second is then a matter of who one is, and of nothing else.
 * @param others who takes whose place, by id
 * @returns what an id of the first became in the second
 */
export async function twinOf(
  work: Casework,
  exchangeId: string,
  others: Readonly<Record<string, string>>,
): Promise<(id: string) => string> {
  const found: [table: string, row: Row][] = [];
  for (const [table, where] of tables) {
    const rows = await rowsOf<{ row: Row }>(
      work,
      `select to_jsonb(t) as row from ${table} t where ${where}`,
      [exchangeId],
    );
    found.push(...rows.map(({ row }): [string, Row] => [table, row]));
  }
  const names = new Map(Object.entries(others));
  for (const [, { id, reference, slug }] of found) {
    if (typeof id === 'string') names.set(id, randomUUID());
    if (typeof reference === 'string') names.set(reference, `${reference}-twin`);
    if (typeof slug === 'string') names.set(slug, `${slug}-twin`);
  }
  for (const [table, row] of found)
    await rowsOf(
      work,
      `insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb) returning 1`,
      [renamed(JSON.stringify(row), names)],
    );
  return (id) => names.get(id) ?? id;
}

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((before, [from, to]) => before.replaceAll(from, to), text);
