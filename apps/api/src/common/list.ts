import type { PageQuery } from '@waymark/contract';
import type { FastifyReply } from 'fastify';
import { say } from '@waymark/domain';
import { problem } from './problem.js';

const usualPage = 25;
const largestPage = 1000;

export interface PageOf<Sort extends string> {
  offset: number;
  limit: number;
  sort: Sort;
  order: 'asc' | 'desc';
}

/**
 * Reads the json-server dialect.
 * @param sorts the columns the list may be sorted by; the first is the usual one
 * @param largest page that may be asked for
 * @param usualOrder of the first column
 */
export function pageOf<Sort extends string>(
  query: PageQuery & { _sort?: Sort },
  sorts: readonly [Sort, ...Sort[]],
  usualOrder: 'asc' | 'desc' = 'asc',
  largest = largestPage,
): PageOf<Sort> {
  const offset = query._start ?? 0;
  const end = query._end ?? offset + usualPage;
  if (end < offset || end - offset > largest) {
    const message = say('problem.detail.range', { most: largest });
    throw problem('invalid', { detail: message, errors: [{ field: '_end', message }] });
  }
  const order = query._order ? (query._order === 'ASC' ? 'asc' : 'desc') : query._sort ? 'asc' : usualOrder;
  return { offset, limit: end - offset, sort: query._sort ?? sorts[0], order };
}

/**
 * How to sort by a column. What is empty comes last, whichever way; where nothing can be empty the database is not told
 * so, or it would not read the rows in the order of an index.
 * @param canBeEmpty of the columns the list may be sorted by
 */
export function orderOf<Sort extends string>(
  { sort, order }: Pick<PageOf<Sort>, 'sort' | 'order'>,
  canBeEmpty: readonly Sort[],
): { [column: string]: string } {
  return { [sort]: canBeEmpty.includes(sort) ? `${order} nulls last` : order };
}

/** Answers with a page and says how many there are in all. */
export function listOf<T>(reply: FastifyReply, rows: T[], total: number): T[] {
  void reply.header('x-total-count', String(total));
  return rows;
}
