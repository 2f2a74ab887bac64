import type { EntityManager } from '@mikro-orm/postgresql';
import type { Look } from '@waymark/domain';
import type { CaseKey } from '../casework/case-state.js';
import { withoutTransaction } from '../casework/sql.js';

const insert = `
  insert into look (at, hour, viewer_id, case_kind, case_id, subject_id, what)
  select $1, $2, $3, $4, $5, subject_id, what from unnest($6::uuid[], $7::text[]) as seen (subject_id, what)
  on conflict do nothing`;

const hourLong = 3_600_000;

/**
 * Writes down that somebody was shown something personal of others in a case; the same within an hour only once.
 * @param viewerId who was shown it; what is their own is left out
 */
export async function recordLooks(
  em: EntityManager,
  viewerId: string,
  { kind, id }: CaseKey,
  looks: readonly Look[],
  now: Date,
): Promise<void> {
  const others = looks.filter(({ subjectId }) => subjectId !== viewerId);
  if (others.length === 0) return;
  const hour = Math.floor(now.getTime() / hourLong);
  const subjects = others.map(({ subjectId }) => subjectId);
  const whats = others.map(({ what }) => what);
  await withoutTransaction(em, (sql) =>
    sql.query(insert, [now.toISOString(), hour, viewerId, kind, id, subjects, whats]),
  );
}
