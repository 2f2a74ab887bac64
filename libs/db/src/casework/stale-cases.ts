import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant } from '@waymark/domain';
import type { CaseKey } from './case-state.js';
import { caseTable } from './case-table.js';
import { withoutTransaction } from './sql.js';

/** Why a case has to be woken. */
export type StaleReason = 'undriven' | 'undelivered' | 'overdue';
export interface StaleCase extends CaseKey {
  readonly why: StaleReason;
}

/** How long a run may take over what it does at once, in seconds. */
const patience = 15;
/** A run that cannot deliver something goes on trying more often than this, in seconds. */
const triedWithin = 300;

/** An effect that no run takes care of: never tried for a while, or not tried again for a long while. */
const isForgotten = `delivered_at is null and created_at < $1 and (tried_at is null or tried_at < $2)`;

/** Not when the case was last changed, as its members see it: of what is told to some only that says nothing. */
const lastEventAt = `coalesce(
  (select e.at from case_event e where e.case_id = c.id and e.seq = c.seq), c.updated_at)`;

const tables = Object.entries(caseTable);

const stale = `
  select distinct on (kind, id) kind, id, why from (
    ${tables
      .map(
        ([kind, table]) => `
    select '${kind}' as kind, id, 'overdue' as why from ${table} where due_at < $1
    union all
    select '${kind}', c.id, 'undriven' from ${table} c where seq > driven_seq and ${lastEventAt} < $1
      and not exists (select 1 from effect e where e.case_id = c.id and e.delivered_at is null)`,
      )
      .join(' union all ')}
    union all
    select case_kind, case_id, 'undelivered' from effect where ${isForgotten}
  ) found order by kind, id, why`;

/**
 * The cases whose run should have done something by now and has not: an event whose effects are not all delivered, an
 * effect older than 15 seconds that nobody is trying to deliver, a due date past. Each is to be woken
 * (`signalWithStart` with the wake signal), which is harmless if its run was only slow. Call it from one place at a
 * time, behind an advisory lock.
 *
 * @param now UTC instant
 * @returns one entry a case
 */
export async function findStaleCases(em: EntityManager, now: Instant): Promise<StaleCase[]> {
  const ago = (seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();
  return withoutTransaction(em, (sql) => sql.query<StaleCase>(stale, [ago(patience), ago(triedWithin)]));
}

const open = `
  select kind, id from (
    ${tables
      .map(
        ([kind, table]) => `
    select '${kind}' as kind, id from ${table} where over is null or due_at is not null
    union
    select '${kind}', id from ${table} where seq > driven_seq`,
      )
      .join(' union ')}
  ) found order by kind, id`;

const seqs = tables
  .map(([kind, table]) => `select '${kind}' as kind, id, seq from ${table} where id = any($1)`)
  .join(' union all ');

/** A case and the number of its last event. */
export interface CaseSeq extends CaseKey {
  readonly seq: number;
}

/**
 * Up to which event each of these cases has come, to be held against what their runs know.
 *
 * @param ids of cases of any kind; those without a row are left out
 */
export async function findCaseSeqs(em: EntityManager, ids: readonly string[]): Promise<CaseSeq[]> {
  return withoutTransaction(em, (sql) => sql.query<CaseSeq>(seqs, [ids]));
}

/**
 * Every case that is to have a run: those that are not over, those whose clock still has something to do, and those with
 * something undelivered. Hold it against Temporal's list of running workflows and wake the ones that lack a run; so
 * Temporal can be rebuilt from here.
 */
export async function findOpenCases(em: EntityManager): Promise<CaseKey[]> {
  return withoutTransaction(em, (sql) => sql.query<CaseKey>(open));
}
