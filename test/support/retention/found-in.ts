import type { Orm } from '../casework/partnership.js';
import { rowsOf } from '../casework/in-process.js';

const tables = `
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' order by 1`;

/** The tables of both schemas in which a text stands, in whatever column. */
export async function foundIn(work: { orm: Orm }, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await rowsOf<{ name: string }>(work, tables)) {
    const rows = await rowsOf(
      work,
      `select 1 from ${name} t where position(lower(?) in lower(t::text)) > 0 limit 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
