import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction, type Sql } from '../casework/sql.js';
import type { CaseGroup } from './case-group.js';
import { caseTables } from './case-tables.js';
import { newNames, ownNames, type OwnNames } from './names.js';
import { filled, patternOf, type Pattern } from './pattern.js';

interface TablePattern {
  readonly table: string;
  readonly columns: string;
  readonly rowsEach: number;
  /** The rows as JSON, without the brackets around them. */
  readonly pattern: Pattern;
}

/** A statement takes about so many rows: enough that its way to the database does not count, few enough for memory. */
const rowsAtOnce = 2_000;

const quoted = (name: string): string => `"${name}"`;

function patternsOf(group: CaseGroup, own: OwnNames): TablePattern[] {
  const references = own.references.flatMap((name) => [name, name.toLowerCase()]);
  const names = [...own.requests, ...own.cases, ...own.others, ...own.hashes, ...references, ...own.slugs];
  return caseTables.flatMap(({ name: table }) => {
    const rows = group.rows.get(table) ?? [];
    if (rows.length === 0) return [];
    return {
      table,
      columns: Object.keys(rows[0]!).map(quoted).join(', '),
      rowsEach: rows.length,
      pattern: patternOf(JSON.stringify(rows).slice(1, -1), names),
    };
  });
}

const take = `
  insert into reference_counter (kind, year, last) values ($1, $2, $3)
  on conflict (kind, year) do update set last = reference_counter.last + $3
  returning last`;

const referenceOf = /^([A-Z])-(\d{4})-(\d+)$/;
const kindOf: Readonly<Record<string, string>> = {
  X: 'exchange',
  P: 'proposal',
  C: 'promoterCall',
  A: 'promoterApplication',
};

/** As many new references as copies, for each of the group: counted on from the last that was given. */
async function takeReferences(sql: Sql, { references }: OwnNames, count: number) {
  const taken = Array.from({ length: count }, () => new Map<string, string>());
  for (const reference of references) {
    const [, letter = '', year = ''] = referenceOf.exec(reference) ?? [];
    const kind = kindOf[letter];
    if (kind === undefined) throw new Error(`${reference} is no reference of a case.`);
    const [row] = await sql.query<{ last: number }>(take, [kind, Number(year), count]);
    const first = row!.last - count + 1;
    for (const [index, map] of taken.entries())
      map.set(reference, `${letter}-${year}-${String(first + index).padStart(3, '0')}`);
  }
  return taken;
}

async function write(
  sql: Sql,
  { table, columns, rowsEach, pattern }: TablePattern,
  copies: readonly ReadonlyMap<string, string>[],
): Promise<void> {
  const statement = `insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  const atOnce = Math.max(1, Math.floor(rowsAtOnce / rowsEach));
  for (let at = 0; at < copies.length; at += atOnce) {
    const rows = copies.slice(at, at + atOnce).map((names) => filled(pattern, names));
    await sql.query(statement, [`[${rows.join(',')}]`]);
  }
}

/**
 * Writes cases in bulk: each copy is what the front door would have left, had the same things been asked of cases of
 * its own by the same people at the same moments. The rules decided once, for the cases that are copied; ids, request
 * keys, references and addresses of factsheets are the copy's own. Opens its own transaction. No run is started: the
 * reconciler does that, as for every open case without one.
 *
 * @param group from `readCaseGroup`; what it had not delivered, its copies will
 * @param count how many copies
 * @returns for each copy, its cases in the order of `group.ids`
 * @throws what the database throws; nothing is written then
 */
export async function copyCases(em: EntityManager, group: CaseGroup, count: number): Promise<string[][]> {
  const own = ownNames(group);
  const patterns = patternsOf(group, own);
  return inTransaction(em, async (sql) => {
    const references = await takeReferences(sql, own, count);
    const copies = references.map((taken) => newNames(own, taken));
    for (const pattern of patterns) await write(sql, pattern, copies);
    return copies.map((names) => group.ids.map((id) => names.get(id)!));
  });
}
