import type { CaseFacts, CaseKind } from '@waymark/domain';
import { perKind } from './case-table.js';
import type { CommandResult } from './command-result.js';
import type { Decided } from './decided.js';
import { caseColumns, type CaseRow } from './project.js';
import type { EffectRow, EventRow } from './rows.js';
import type { TransactionSql } from './sql.js';
import type { TaskChanges } from './tasks.js';

/** What every decision writes. What only some of them write has statements of its own (see `exchange-writes`). */
export interface DecisionRows {
  readonly kind: CaseKind;
  readonly row: CaseRow;
  readonly effects: readonly EffectRow[];
  readonly tasks: TaskChanges;
  /** Null when the clock decided. */
  readonly result: CommandResult | null;
}

const insertRows = (table: string, columns: string, parameter: string) =>
  `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${parameter}::jsonb)`;

const eventColumns =
  'case_kind, case_id, seq, request_id, type, action, at, actor_id, on_behalf, stage_from, stage_to, data';
const effectColumns = 'id, case_kind, case_id, seq, kind, data, created_at';
const taskColumns = 'id, case_kind, case_id, key, for_role, opened_at, data';

/** One statement for all of it: one way to the database, and the same text each time, so that its plan is kept. */
function statement(table: string, kind: CaseKind, isNew: boolean): string {
  const columns = caseColumns[kind];
  const list = columns.join(', ');
  // Null leaves the day of the last change as it is.
  const given = (name: string) => (name === 'updated_at' ? `coalesce(n.${name}, c.${name})` : `n.${name}`);
  const fromJson = `jsonb_populate_record(null::${table}, $2::jsonb)`;
  const writeCase = isNew
    ? `insert into ${table} (id, ${list}) select id, ${list} from ${fromJson}`
    : `update ${table} c set ${columns.map((name) => `${name} = ${given(name)}`).join(', ')} from ${fromJson} n where c.id = $1`;
  return `
    with written_case as (${writeCase}),
    written_events as (${insertRows('case_event', eventColumns, '$3')}),
    written_effects as (${insertRows('effect', effectColumns, '$4')}),
    closed_tasks as (
      update task set done_at = $7 where case_id = $1 and key = any($6::text[]) and done_at is null
    ),
    opened_tasks as (${insertRows('task', taskColumns, '$5')})
    update command set result = $9::jsonb, decided_at = $7 where request_id = $8`;
}

const statements = perKind((table, kind) => ({
  make: statement(table, kind, true),
  change: statement(table, kind, false),
}));

function eventRows<F extends CaseFacts, W>(
  kind: CaseKind,
  { facts, events, requestId }: Decided<F, W>,
): EventRow[] {
  return events.map((event) => ({
    case_kind: kind,
    case_id: facts.id,
    seq: event.seq,
    request_id: requestId,
    type: event.type,
    action: event.action,
    at: event.at,
    actor_id: event.actorId,
    on_behalf: event.onBehalf,
    stage_from: event.from,
    stage_to: event.to,
    data: event.data,
  }));
}

/** Writes a decision. The transaction fails when an event of that number is there already. */
export function writeDecision<F extends CaseFacts, W>(
  sql: TransactionSql,
  decided: Decided<F, W>,
  { kind, row, effects, tasks, result }: DecisionRows,
): void {
  const { id } = decided.facts;
  const text = statements[kind][decided.before === null ? 'make' : 'change'];
  sql.send(text, [
    id,
    JSON.stringify({ id, ...row }),
    JSON.stringify(eventRows(kind, decided)),
    JSON.stringify(effects),
    JSON.stringify(tasks.open),
    tasks.close,
    decided.context.now,
    decided.requestId,
    result === null ? null : JSON.stringify(result),
  ]);
}
