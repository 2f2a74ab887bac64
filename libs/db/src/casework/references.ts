import { dayOf, type CaseKind, type Instant } from '@waymark/domain';
import type { Sql } from './sql.js';

const next = `
  insert into reference_counter (kind, year, last) values ($1, $2, 1)
  on conflict (kind, year) do update set last = reference_counter.last + 1
  returning last`;

/**
 * The next reference of a kind, such as `X-2026-014`. Counted in the transaction that makes the case: two never get the
 * same, and a case that is not made leaves no gap.
 */
export async function nextReference(sql: Sql, kind: CaseKind, letter: string, now: Instant): Promise<string> {
  const year = dayOf(now).slice(0, 4);
  const [row] = await sql.query<{ last: number }>(next, [kind, Number(year)]);
  return `${letter}-${year}-${String(row!.last).padStart(3, '0')}`;
}
