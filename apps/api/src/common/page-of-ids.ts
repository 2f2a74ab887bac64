import type { EntityManager, EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';

/** Which page of the rows, in which order. */
interface Page<E> {
  /** Has to end in something that no two rows share, or pages overlap. */
  readonly orderBy: QueryOrderMap<E>[];
  readonly offset: number;
  readonly limit: number;
}

/**
 * A page of the rows that fit, and how many fit in all; two statements, sent at once, whatever the page. It is chosen by
 * id alone: a page far down a list is then found by walking over an index, and nothing is read of the rows before it.
 *
 * @returns the ids of the page in its order, and the number of all rows
 * @throws what the database throws
 */
export async function pageOfIds<E extends { id: string }>(
  em: EntityManager,
  entity: EntityName<E>,
  where: FilterQuery<E>,
  { orderBy, offset, limit }: Page<E>,
): Promise<{ ids: string[]; total: number }> {
  const chosen = em
    .createQueryBuilder<E>(entity)
    .select('id' as never)
    .where(where as never)
    .orderBy(orderBy as never)
    .limit(limit)
    .offset(offset);
  const [rows, total] = await Promise.all([chosen.execute<{ id: string }[]>('all'), em.count(entity, where)]);
  return { ids: rows.map(({ id }) => id), total };
}
