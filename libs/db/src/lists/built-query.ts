import type { EntityManager } from '@mikro-orm/postgresql';
import { withoutTransaction } from '../casework/sql.js';

/** A query as the ORM writes it: `?` for each of its values, `\?` for the sign itself. */
export interface BuiltQuery {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Values that PostgreSQL's driver and the ORM write alike. */
const isPlain = (value: unknown): boolean =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);

/** The same text as PostgreSQL takes it, `$1` for the first value. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\\\?|\?/g, (sign) => (sign === '?' ? `$${(count += 1)}` : '?'));
}

/**
 * Reads what a query finds. PostgreSQL remembers how: planning a list took as long as reading it.
 *
 * @returns rows as the database gives them: instants and days as text, JSON as values
 * @throws what the database throws
 */
export async function readBuilt<Row>(em: EntityManager, { sql, params }: BuiltQuery): Promise<Row[]> {
  // `??` stands for the name of something, which no driver takes as a value.
  if (sql.includes('??') || !params.every(isPlain))
    return em.getConnection().execute<Row[]>(sql, [...params], 'all');
  return withoutTransaction(em, (one) => one.query<Row>(numbered(sql), params));
}

/** How many rows a query finds. */
export async function countBuilt(em: EntityManager, { sql, params }: BuiltQuery): Promise<number> {
  const text = `select count(*)::int as total from (${sql}) as found`;
  const [row] = await readBuilt<{ total: number }>(em, { sql: text, params });
  return row!.total;
}
