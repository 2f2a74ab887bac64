import type { EntityManager } from '@mikro-orm/postgresql';
import {
  caseKinds,
  decide,
  type CaseKind,
  type Command,
  type Decision,
  type Instant,
  type Refused,
} from '@waymark/domain';
import { stateJson, stateOf, type CaseState, type StateRow } from './case-state.js';
import type { CaseStore } from './case-store.js';
import { caseTable, perKind } from './case-table.js';
import type { CommandResult } from './command-result.js';
import { exchangeStore } from './exchange-store.js';
import { promoterApplicationStore } from './promoter-application-store.js';
import { promoterCallStore } from './promoter-call-store.js';
import { proposalStore } from './proposal-store.js';
import { nextReference } from './references.js';
import { inTransaction, type TransactionSql } from './sql.js';
import { storeDecision, type TitledFacts } from './store-decision.js';
import type { Surroundings } from './surroundings.js';
import { unknownReferences } from './unknown-references.js';

export interface Applied {
  readonly result: CommandResult;
  /** Null where there is no case. */
  readonly state: CaseState | null;
  /** What was asked, for the log; null where nothing was. */
  readonly asked: { readonly action: string; readonly traceId: string | null } | null;
}

export interface DecisionOptions {
  /** The case that was asked. A command about another one is none of its own. Any case when left out. */
  readonly about?: { readonly kind: CaseKind; readonly id: string };
  /** A named place at which a test may stop the process. */
  readonly beforeCommit?: () => void;
}

/** The row of a case, if it is of that kind. */
const lockedCase = (kind: CaseKind) => {
  const table = caseTable[kind];
  return `left join lateral (select facts, ${stateJson(table)} as state from ${table}
    where k.case_kind = '${kind}' and id = k.case_id for update) ${table}_ on true
  `;
};

/**
 * Locks the command and then the case it is about, if it is of these kinds. Locks in sub-selects wait for who holds them
 * and then read the newest row, so a repeated request sees the result of the first.
 */
function lockFor(kinds: readonly CaseKind[]): string {
  const either = (column: string) =>
    `coalesce(${kinds.map((kind) => `${caseTable[kind]}_.${column}`).join(', ')})`;
  return `
  with asked as materialized (
    select * from command
    where request_id = $1 and case_kind = coalesce($2, case_kind) and case_id = coalesce($3, case_id) for update)
  select k.case_kind, k.case_id, k.action, k.actor_id, k.actor_roles, k.on_behalf, k.payload, k.trace_id, k.result,
    ${either('facts')} as facts, ${either('state')} as state
  from asked k
  ${kinds.map(lockedCase).join('')}`;
}

const lockOfAny = lockFor(caseKinds);
/** Whoever knows the kind looks into one table: this is the first statement of every decision. */
const lockOf = perKind((_table, kind) => lockFor([kind]));

async function lockCommand(
  sql: TransactionSql,
  requestId: string,
  about?: { readonly kind: CaseKind; readonly id: string },
): Promise<LockedCommand | undefined> {
  const text = about ? lockOf[about.kind] : lockOfAny;
  const [row] = await sql.query<LockedCommand>(text, [requestId, about?.kind ?? null, about?.id ?? null]);
  return row;
}

interface LockedCommand {
  case_kind: CaseKind;
  case_id: string;
  action: string;
  actor_id: string | null;
  actor_roles: Command['actor']['roles'];
  on_behalf: Command['onBehalf'] | null;
  payload: Record<string, unknown>;
  trace_id: string | null;
  result: CommandResult | null;
  facts: TitledFacts | null;
  state: StateRow | null;
}

const commandOf = (requestId: string, row: LockedCommand): Command => ({
  requestId,
  action: row.action,
  actor: { personId: row.actor_id, roles: row.actor_roles },
  ...(row.on_behalf && { onBehalf: row.on_behalf }),
  payload: row.payload,
});

const askedIn = ({ action, trace_id }: LockedCommand) => ({ action, traceId: trace_id });

/**
 * Decides one recorded command, in one transaction: locks command and case; a command that was decided before answers
 * with its stored result, before anything else is looked at; otherwise facts, world and settings are loaded, `decide`
 * is asked, and the case, its events, the outbox and the result are written together. Opens its own transaction.
 *
 * @param requestId of a command recorded with `recordCommand`
 * @param now UTC instant, from the workflow's time
 * @throws only what the database throws; nothing is written then, and it may be tried again
 */
export async function applyCommand(
  em: EntityManager,
  requestId: string,
  now: Instant,
  { about, beforeCommit }: DecisionOptions = {},
): Promise<Applied> {
  return inTransaction(em, async (sql) => {
    const row = await lockCommand(sql, requestId, about);
    if (!row) return { result: unknownRequest, state: null, asked: null };
    if (row.result)
      return { result: row.result, state: row.state && stateOf(row.state), asked: askedIn(row) };
    const applied = await decideOne(sql, storeOf(row.case_kind), row, requestId, now);
    beforeCommit?.();
    return applied;
  });
}

/**
 * Refuses a command that cannot be decided, because deciding it fails each time: its case must not wait for it for ever.
 * One that was decided meanwhile keeps its result. Opens its own transaction.
 */
export async function failCommand(em: EntityManager, requestId: string, now: Instant): Promise<Applied> {
  return inTransaction(em, async (sql) => {
    const row = await lockCommand(sql, requestId);
    if (!row) return { result: unknownRequest, state: null, asked: null };
    if (row.result)
      return { result: row.result, state: row.state && stateOf(row.state), asked: askedIn(row) };
    return refuse(sql, row, requestId, now, { code: 'failed', reasons: [{ key: 'refusal.failed' }] });
  });
}

const unknownRequest: CommandResult = {
  accepted: false,
  caseKind: 'exchange',
  caseId: '',
  seq: 0,
  stage: null,
  code: 'unknown-request',
};

/** The store of a kind. The row says which kind its facts are; from here on nothing asks again. */
export function storeOf(kind: CaseKind): CaseStore<TitledFacts, unknown, Surroundings> {
  const stores: Readonly<Record<CaseKind, unknown>> = {
    exchange: exchangeStore,
    proposal: proposalStore,
    promoterCall: promoterCallStore,
    promoterApplication: promoterApplicationStore,
  };
  return stores[kind] as CaseStore<TitledFacts, unknown, Surroundings>;
}

async function decideOne<F extends TitledFacts, W, A extends Surroundings>(
  sql: TransactionSql,
  store: CaseStore<F, W, A>,
  row: LockedCommand,
  requestId: string,
  now: Instant,
): Promise<Applied> {
  const command = commandOf(requestId, row);
  const action = store.lifecycle.actions[command.action];
  const before = row.facts as F | null;
  if (!before && action?.from !== 'new') {
    return refuse(sql, row, requestId, now, { code: 'unknown-case', reasons: [] });
  }
  const { facts, world, settings, around } = await store.load(sql, row.case_id, before, now, command);
  const context = { now, settings, world };
  const decision: Decision<F> = decide(store.lifecycle, facts, command, context);
  if (!decision.accepted) return refuse(sql, row, requestId, now, decision);
  const unknown = await unknownReferences(sql, action?.asks ?? {}, command.payload);
  if (unknown.length > 0) return refuse(sql, row, requestId, now, { code: 'bad-input', reasons: unknown });

  const after = before
    ? decision.facts
    : { ...decision.facts, reference: await nextReference(sql, store.kind, store.letter, now) };
  const result: CommandResult = {
    accepted: true,
    caseKind: store.kind,
    caseId: after.id,
    seq: after.seq,
    stage: after.stage,
  };
  const decided = { ...decision, before, facts: after, context, around, requestId };
  const state = await storeDecision(sql, store, decided, row.state?.driven_seq ?? 0, result);
  return { result, state, asked: askedIn(row) };
}

function refuse(
  sql: TransactionSql,
  row: LockedCommand,
  requestId: string,
  now: Instant,
  { code, reasons }: Pick<Refused, 'reasons'> & { code: NonNullable<CommandResult['code']> },
): Applied {
  const state = row.state && stateOf(row.state);
  const result: CommandResult = {
    accepted: false,
    caseKind: row.case_kind,
    caseId: row.case_id,
    seq: state?.seq ?? 0,
    stage: state?.stage ?? null,
    code,
    reasons,
  };
  sql.send('update command set result = $2::jsonb, decided_at = $3 where request_id = $1', [
    requestId,
    JSON.stringify(result),
    now,
  ]);
  return { result, state, asked: askedIn(row) };
}
