import type { EntityManager, EntityName, FilterQuery, FindOptions } from '@mikro-orm/postgresql';

/** What a page of a list is read with: which rows, in which order, and what is loaded beside them. */
export type PageOptions<E extends object, Hint extends string> = Required<
  Pick<FindOptions<E, Hint>, 'populate' | 'orderBy' | 'offset' | 'limit'>
>;

/**
 * A page of the rows that fit, and how many fit in all; two statements, sent at once, whatever the page.
 * The page is chosen by id alone. A page far down a list is then found by walking over an index, and only its own rows
 * are read and joined, none of those before it.
 *
 * @param options `orderBy` has to end in something that no two rows share, or pages overlap
 * @throws what the database throws
 */
export async function pageOfRows<E extends { id: string }, Hint extends string = never>(
  em: EntityManager,
  entity: EntityName<E>,
  where: FilterQuery<E>,
  { populate, orderBy, offset, limit }: PageOptions<E, Hint>,
) {
  const chosen = em
    .createQueryBuilder<E>(entity)
    .select('id' as never)
    .where(where as never)
    .orderBy(orderBy as never)
    .limit(limit)
    .offset(offset);
  const page = { id: { $in: chosen.toRaw() } } as FilterQuery<E>;
  return Promise.all([em.find<E, Hint>(entity, page, { populate, orderBy }), em.count(entity, where)]);
}
