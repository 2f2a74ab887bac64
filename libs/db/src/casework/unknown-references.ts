import type { Ask, Reason } from '@waymark/domain';
import type { Sql } from './sql.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A uuid the database will take, or null: what is asked for by an id of any other shape does not exist. */
export function uuidOrNull(value: unknown): string | null {
  return typeof value === 'string' && uuid.test(value) ? value : null;
}

const query = `
  select coalesce(jsonb_agg(id), '[]') as known from (
    select id from person where id = any($1::uuid[]) union all select id from organisation where id = any($1::uuid[])
  ) found`;

const namesSomebody = new Set<Ask['kind']>(['person', 'people', 'organisation', 'ids']);

/**
 * People and organisations a command names that do not exist, one reason a field. Rules trust the ids in their facts,
 * so this is looked at before they are asked.
 */
export async function unknownReferences(
  sql: Sql,
  asks: Readonly<Record<string, Ask>>,
  payload: Readonly<Record<string, unknown>>,
): Promise<Reason[]> {
  const named = Object.entries(asks).flatMap(([field, { kind }]) => {
    const value = payload[field];
    if (!namesSomebody.has(kind) || value === undefined || value === null || value === '') return [];
    return (Array.isArray(value) ? value : [value]).map((id: unknown) => ({ field, id: uuidOrNull(id) }));
  });
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id).filter((id) => id !== null);
  const [row] = await sql.query<{ known: string[] }>(query, [ids]);
  const known = new Set(row?.known);
  const fields = named
    .filter(({ id }) => id === null || !known.has(id.toLowerCase()))
    .map(({ field }) => field);
  return [...new Set(fields)].map((field) => ({ key: 'input.not-an-id', field }));
}
