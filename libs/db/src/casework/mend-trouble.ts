import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveOutMark, troubleEvents, type Instant, type WayOutName } from '@waymark/domain';
import type { CaseKey } from './case-state.js';
import { clockTroubleId } from './note-trouble.js';
import { drivenOn, undeliverableTaskId } from './outbox.js';
import { inTransaction, type TransactionSql } from './sql.js';
import { tellCase, type Change } from './tell-case.js';
import { troubleOf, type Trouble } from './troubles.js';

/** A way out of a trouble, as somebody takes it. */
export interface Mending {
  readonly troubleId: string;
  readonly way: WayOutName;
  readonly actorId: string;
  /** What the way asks for, by field. */
  readonly words: Readonly<Record<string, string>>;
  /** The caller's Idempotency-Key: the event in the story carries it. */
  readonly requestId: string;
  readonly now: Instant;
}

/** `over`: somebody was quicker, or it mended itself. `notDue`: nothing is due that could be left out. */
export type Mended = { readonly mended: CaseKey } | { readonly refused: 'over' | 'notDue' };

/** Writes an event of the secretariat's into the story: no step of the lifecycle, and so nothing follows from it. */
function tell(sql: TransactionSql, trouble: Trouble, mending: Mending, data: object, leaveOut = false) {
  const { caseKind: kind, caseId } = trouble;
  const { actorId, now, requestId, way, words } = mending;
  const type = (troubleEvents[trouble.kind] as Readonly<Record<string, string>>)[way]!;
  const telling = { kind, caseId, requestId, actorId, type, action: way, data: { ...data, ...words }, now };
  return tellCase(sql, telling, leaveOut ? leavingOut : undefined);
}

const leavingOut: Change = (lifecycle, facts, context) => {
  const left = leaveOutMark(lifecycle, facts, context);
  return left && { facts: left.facts, data: { clock: left.clock, mark: left.mark } };
};

const settleEffect = `
  with done as (update task set done_at = $2, done_by = $4 where id = $5 and done_at is null)
  update effect set delivered_at = $2, last_error = $3 where id = $1`;
const sendAgain = `
  update effect set delivered_at = null, attempts = 0, tried_at = null, last_error = null, arrival = null,
    arrival_at = null, sent_with = null
  where id = $1 and delivered_at is not null`;

async function mendEffect(sql: TransactionSql, trouble: Trouble, mending: Mending): Promise<void> {
  const { id, mail, personId } = trouble;
  const { way, now, actorId } = mending;
  if (way === 'tryAgain') await sql.query(sendAgain, [id]);
  else {
    await tell(sql, trouble, mending, mail ? { mail, personId } : {});
    const code = way === 'leaveOut' ? 'left-out' : 'done-by-hand';
    await sql.query(settleEffect, [id, now, code, actorId, undeliverableTaskId(id)]);
  }
  await drivenOn(sql, trouble.caseKind, trouble.caseId);
}

/**
 * Takes one way out. What is then still to be done, the case's run does as soon as it is woken. Steps are tried again by
 * asking for them again, not here. Opens its own transaction; taken twice under one key, it is done once.
 */
export async function mendTrouble(em: EntityManager, mending: Mending): Promise<Mended> {
  const { troubleId, way, requestId, now } = mending;
  return inTransaction(em, async (sql) => {
    const [told] = await sql.query<CaseKey>(
      'select case_kind as kind, case_id as id from case_event where request_id = $1 limit 1',
      [requestId],
    );
    if (told) return { mended: told };
    const trouble = await troubleOf(sql, troubleId, now);
    if (!trouble) return { refused: 'over' };
    const { kind, caseKind, caseId } = trouble;
    if (kind === 'mail' || kind === 'message') await mendEffect(sql, trouble, mending);
    else if (way === 'leaveOut') {
      if (!(await tell(sql, trouble, mending, {}, true))) return { refused: 'notDue' };
      await sql.query('delete from trouble where id = $1', [clockTroubleId(caseId)]);
    } else if (way === 'doneByHand') {
      await tell(sql, trouble, mending, { action: trouble.action });
      await sql.query('update trouble set ended_at = $2 where id = $1', [troubleId, now]);
    }
    return { mended: { kind: caseKind, id: caseId } };
  });
}

/** A step that is asked for again has its own fate: what is known of the first try is over. */
export async function endTrouble(em: EntityManager, id: string, now: Instant): Promise<void> {
  await inTransaction(em, (sql) =>
    sql.query('update trouble set ended_at = $2 where id = $1 and ended_at is null', [id, now]),
  );
}
