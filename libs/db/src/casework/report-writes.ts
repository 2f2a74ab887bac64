import {
  answersOutliving,
  currentVersion,
  filedAnswers,
  formFor,
  type Answers,
  type ExchangeFacts,
  type ReportFacts,
  type ReportKind,
} from '@waymark/domain';
import type { DecidedExchange } from './exchange-writes.js';
import { uuidFrom } from './ids.js';
import type { Sql } from './sql.js';

interface OneReport {
  readonly kind: ReportKind;
  readonly personId: string | null;
  readonly facts: ReportFacts;
}

function reportsOf(facts: ExchangeFacts | null): OneReport[] {
  if (!facts) return [];
  return [
    { kind: 'pre-host', personId: null, facts: facts.hostPre },
    { kind: 'post-host', personId: null, facts: facts.hostPost },
    ...facts.participants.flatMap(({ personId, pre, post }): OneReport[] => [
      { kind: 'pre-participant', personId, facts: pre },
      { kind: 'post-participant', personId, facts: post },
    ]),
  ];
}

const sameReport = (
  a: { kind: string; personId: string | null },
  b: { kind: string; personId: string | null },
) => a.kind === b.kind && a.personId === b.personId;

/** In the facts a report is due until it is in; in its own table it is a draft meanwhile. */
const statusOf = ({ status }: ReportFacts) => (status === 'due' ? 'draft' : status);

/** The answers to freeze, where this very decision files a report. */
function frozen({ facts, around, consequences }: DecidedExchange, report: OneReport): Answers | null {
  const files = consequences.some(
    ({ consequence, reportKind, subjectId = null }) =>
      'freezeReport' in consequence && sameReport(report, { kind: reportKind ?? '', personId: subjectId }),
  );
  const loaded = around.report;
  if (!files || !loaded || loaded.kind !== report.kind) return null;
  const answers = filedAnswers(loaded.form, loaded.answers, loaded.context);
  // What had to be deleted does not come back with a report that is filed late.
  return facts.accessNeedsErasedAt ? answersOutliving(loaded.form, answers) : answers;
}

function returnComment({ consequences, events }: DecidedExchange): string | null {
  const step = consequences.find(({ consequence }) => 'returnReport' in consequence);
  const comment = events.find(({ seq }) => seq === step?.seq)?.data['comment'];
  return typeof comment === 'string' ? comment : null;
}

const upsert = `
  insert into report (id, exchange_id, kind, person_id, form_version, answers, status, revision, filed_at, return_comment, created_at, updated_at)
  select id, $2::uuid, kind, person_id, form_version, coalesce(frozen, '{}'), status, 0, filed_at, return_comment, $3, $3
  from jsonb_to_recordset($1::jsonb) as r(id uuid, kind text, person_id uuid, form_version int,
    frozen jsonb, status text, filed_at timestamptz, return_comment text)
  on conflict (exchange_id, kind, person_id) do update set
    status = excluded.status,
    answers = case when $4 then excluded.answers else report.answers end,
    revision = report.revision + $4::boolean::int,
    filed_at = case when excluded.status <> 'draft' then coalesce(excluded.filed_at, report.filed_at) end,
    return_comment = case when excluded.status <> 'draft' then coalesce(excluded.return_comment, report.return_comment) end,
    updated_at = excluded.updated_at`;

/**
 * Keeps the reports' table in step with the facts: a row for each report there can be, its status, and on filing the
 * answers as they are frozen.
 */
export async function writeReports(sql: Sql, decided: DecidedExchange): Promise<void> {
  const before = reportsOf(decided.before);
  const changed = reportsOf(decided.facts).filter(
    (report) => before.find((earlier) => sameReport(earlier, report))?.facts.status !== report.facts.status,
  );
  if (changed.length === 0) return;
  const { facts, context } = decided;
  const rows = changed.map((report) => {
    const version = currentVersion(report.kind);
    return {
      id: uuidFrom(`report/${facts.id}/${report.kind}/${report.personId ?? ''}`),
      kind: report.kind,
      person_id: report.personId,
      form_version: version,
      frozen: frozen(decided, report),
      status: statusOf(report.facts),
      filed_at: report.facts.status === 'filed' ? (report.facts.at ?? context.now) : null,
      return_comment: report.facts.status === 'returned' ? returnComment(decided) : null,
    };
  });
  // One decision files at most one report, and then changes no other; so one flag serves all rows.
  const freezes = rows.some((row) => row.frozen !== null);
  await sql.query(upsert, [JSON.stringify(rows), facts.id, context.now, freezes]);
}

/**
 * Deletes practical and access needs: of everybody, or of those taken off the exchange. A clock that was late may ask
 * for several deletions at once, each of other people.
 */
export async function eraseAccessNeeds(sql: Sql, decided: DecidedExchange): Promise<void> {
  const steps = decided.consequences.filter(
    ({ consequence }) => 'erase' in consequence && consequence.erase === 'accessNeeds',
  );
  for (const { subjectIds } of steps) await eraseOf(sql, decided, subjectIds ?? null);
}

async function eraseOf(
  sql: Sql,
  { facts, context }: DecidedExchange,
  personIds: readonly string[] | null,
): Promise<void> {
  const reports = await sql.query<{ id: string; kind: ReportKind; form_version: number; answers: Answers }>(
    `select id, kind, form_version, answers from report where exchange_id = $1
     and ($2::uuid[] is null or person_id = any($2::uuid[])) for update`,
    [facts.id, personIds],
  );
  for (const { id, kind, form_version, answers } of reports) {
    const kept = answersOutliving(formFor(kind, form_version), answers);
    if (Object.keys(kept).length === Object.keys(answers).length) continue;
    await sql.query('update report set answers = $2::jsonb, updated_at = $3 where id = $1', [
      id,
      JSON.stringify(kept),
      context.now,
    ]);
  }
}
