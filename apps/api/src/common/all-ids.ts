import type { EntityName } from '@mikro-orm/core';
import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';

/**
 * The ids of all rows of a list, in its order: one query that makes no entities, however many there are.
 * @param key the column that names a row
 */
export async function allIds<T extends object>(
  em: EntityManager,
  entity: EntityName<T>,
  where: FilterQuery<T>,
  orderBy: QueryOrderMap<T>[],
  key = 'id',
): Promise<string[]> {
  const rows = await em
    .createQueryBuilder(entity, 'row')
    .select([key] as never)
    .where(where as never)
    .orderBy(orderBy as never)
    .execute<Record<string, string>[]>('all');
  return rows.map((row) => row[key]!);
}

/** Rows in the order of these ids; who may not be seen any more, or is gone, is left out. */
export function inOrderOf<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
