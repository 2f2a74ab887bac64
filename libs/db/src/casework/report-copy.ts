import type { EntityManager } from '@mikro-orm/postgresql';
import type { Answers, ReportKind } from '@waymark/domain';
import { withoutTransaction } from './sql.js';

/** What somebody filed, to be given to them as a copy. */
export interface FiledReport {
  readonly formVersion: number;
  readonly answers: Answers;
  /** Of the same person's report before the visit, which the questions after it are made from; null without one. */
  readonly before: Answers | null;
  /** In the order in which they were sent. */
  readonly captions: readonly string[];
}

const query = `
  select r.form_version as "formVersion", r.answers,
    (select b.answers from report b where b.exchange_id = r.exchange_id and b.person_id = r.person_id
      and b.kind = 'pre-participant' and b.status = 'filed' and r.kind = 'post-participant') as before,
    (select coalesce(jsonb_agg(coalesce(nullif(caption, ''), alt) order by created_at, id), '[]')
      from photo where report_id = r.id) as captions
  from report r where r.exchange_id = $1 and r.kind = $2 and r.person_id = $3::uuid`;

/** A participant's report as it stands now. @returns null where there is none */
export async function readFiledReport(
  em: EntityManager,
  exchangeId: string,
  kind: ReportKind,
  personId: string,
): Promise<FiledReport | null> {
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<FiledReport>(query, [exchangeId, kind, personId]),
  );
  return row ?? null;
}
