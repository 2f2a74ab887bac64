import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction, type Sql } from '../casework/sql.js';
import { caseTables, type CaseTable } from './case-tables.js';

/** A row as JSON: one key a column. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** Cases that hang together (an exchange and its proposals) with every row there is of them, by table. */
export interface CaseGroup {
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, readonly JsonRow[]>;
}

const read = ({ name, of, without }: CaseTable): string =>
  `select to_jsonb(t) ${without ? `- '${without}'` : ''} as row from ${name} t where t.${of} = any($1::uuid[])`;

async function rowsOf(sql: Sql, table: CaseTable, ids: readonly string[]): Promise<JsonRow[]> {
  const found = await sql.query<{ row: JsonRow }>(read(table), [ids]);
  return found.map(({ row }) => row);
}

/**
 * Reads cases whole, as they are at one moment.
 *
 * @param ids of exchanges and proposals; of those that hang together give all
 */
export async function readCaseGroup(em: EntityManager, ids: readonly string[]): Promise<CaseGroup> {
  return inTransaction(em, async (sql) => {
    await sql.query('set transaction isolation level repeatable read');
    const rows = new Map<string, JsonRow[]>();
    for (const table of caseTables) rows.set(table.name, await rowsOf(sql, table, ids));
    return { ids, rows };
  });
}
