import type { EntityManager, EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type BuiltQuery, countBuilt } from '@waymark/db';

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
 * @param read the rows that a query for ids chooses, in its order
 * @returns what was read, and the number of all rows
 * @throws what the database throws
 */
export async function pageAndTotal<E extends { id: string }, Rows>(
  em: EntityManager,
  entity: EntityName<E>,
  where: FilterQuery<E>,
  { orderBy, offset, limit }: Page<E>,
  read: (chosen: BuiltQuery) => Promise<Rows>,
): Promise<{ page: Rows; total: number }> {
  const fitting = em
    .createQueryBuilder<E>(entity)
    .select('id' as never)
    .where(where as never);
  const ordered = fitting
    .clone()
    .orderBy(orderBy as never)
    .toQuery();
  const [page, total] = await Promise.all([
    read(onePage(ordered, offset, limit)),
    countBuilt(em, fitting.toQuery()),
  ]);
  return { page, total };
}

/** The length stands in the text: for a length it does not know PostgreSQL would plan to read a tenth of all rows. */
const onePage = ({ sql, params }: BuiltQuery, offset: number, limit: number): BuiltQuery =>
  offset === 0
    ? { sql: `${sql} limit ${limit}`, params }
    : { sql: `${sql} limit ${limit} offset ?`, params: [...params, offset] };
