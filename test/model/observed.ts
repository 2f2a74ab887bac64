import type { CaseKind, CaseRole, Instant, OnBehalf } from '@waymark/domain';
import { rowsOf, type Casework } from '../support/casework/in-process.js';

export interface EventRow {
  readonly id: number;
  /** The transaction that wrote it: a decision's events come together. */
  readonly tx: string;
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly requestId: string | null;
  readonly seq: number;
  readonly type: string;
  readonly action: string;
  readonly at: Instant;
  readonly actorId: string | null;
  readonly onBehalf: OnBehalf | null;
  readonly from: string | null;
  readonly to: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CommandRow {
  readonly requestId: string;
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly roles: CaseRole[];
  readonly onBehalf: OnBehalf | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly result: { accepted: boolean; code?: string; reasons?: unknown; seq: number; stage: string | null };
  readonly decidedAt: Instant;
}

export interface CaseRow {
  readonly kind: CaseKind;
  readonly id: string;
  readonly reference: string;
  readonly stage: string;
  readonly seq: number;
  readonly drivenSeq: number;
  readonly over: string | null;
  readonly dueAt: Instant | null;
  readonly dueMark: string | null;
  readonly waitingOn: string[];
  readonly facts: Record<string, unknown>;
  readonly openTasks: string[];
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Ids are texts of our own making: nothing in them has to be escaped. */
const idsOf = (ids: readonly string[]) => `array[${ids.map((id) => `'${id}'`).join()}]::uuid[]`;

export const eventRows = (work: Casework, ids: readonly string[], after: number): Promise<EventRow[]> =>
  rowsOf<EventRow>(
    work,
    `select id, xmin::text as tx, case_kind as kind, case_id as "caseId", request_id as "requestId", seq, type, action,
       ${utc('at')} as at, actor_id as "actorId", on_behalf as "onBehalf", stage_from as "from", stage_to as "to", data
     from case_event where case_id = any(${idsOf(ids)}) and id > ${after} order by id`,
  );

export const decidedCommands = (
  work: Casework,
  ids: readonly string[],
  since: Instant,
): Promise<CommandRow[]> =>
  rowsOf<CommandRow>(
    work,
    `select request_id as "requestId", case_kind as kind, case_id as "caseId", action, actor_id as "actorId",
       actor_roles as roles, on_behalf as "onBehalf", payload, result, ${utc('decided_at')} as "decidedAt"
     from command where case_id = any(${idsOf(ids)}) and decided_at >= '${since}'`,
  );

const caseRowsOf = (kind: CaseKind, ids: readonly string[]) => `
  select '${kind}' as kind, c.id, reference, stage, seq, driven_seq as "drivenSeq", over, ${utc('c.due_at')} as "dueAt",
    due_mark as "dueMark", to_jsonb(waiting_on) as "waitingOn", facts,
    (select coalesce(jsonb_agg(key order by key), '[]') from task t where t.case_id = c.id and done_at is null) as "openTasks"
  from ${kind} c where c.id = any(${idsOf(ids)})`;

export const caseRows = (work: Casework, ids: readonly string[]): Promise<CaseRow[]> =>
  rowsOf<CaseRow>(work, `${caseRowsOf('exchange', ids)} union all ${caseRowsOf('proposal', ids)}`);

/** The outbox since an event, one text a row. */
export async function effectTexts(work: Casework, ids: readonly string[], since: Instant): Promise<string[]> {
  const rows = await rowsOf<{ text: string }>(
    work,
    `select concat_ws(' ', case_id, seq, kind, data->>'mail', data->>'personId', data->>'targetId', data->>'action') as text
     from effect where case_id = any(${idsOf(ids)}) and created_at >= '${since}'`,
  );
  return rows.map(({ text }) => text);
}

export const barRows = (work: Casework, ids: readonly string[]) =>
  rowsOf<{ caseId: string; host: string; sender: string; until: string | null }>(
    work,
    `select case_id as "caseId", host_org_id as host, sender_org_id as sender, until::text as until
     from pair_bar where case_id = any(${idsOf(ids)}) order by created_at, id`,
  );
