import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, Instant } from '@waymark/domain';
import { applyCommand, type Applied } from './apply-command.js';
import { stateJson, stateOf, type CaseState, type StateRow } from './case-state.js';
import { perKind } from './case-table.js';
import type { CommandEffect, MailEffect, WakeEffect } from './effect-data.js';
import { uuidFrom } from './ids.js';
import { recordCommand } from './record-command.js';
import { inTransaction, withoutTransaction, type Sql, type TransactionSql } from './sql.js';

interface EffectOf<Kind, Data> {
  readonly id: string;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly seq: number;
  readonly kind: Kind;
  readonly data: Data;
  /** The command it follows from, and the HTTP request that came with; null where the clock decided. */
  readonly requestId: string | null;
  readonly traceId: string | null;
  /** When it was decided, in milliseconds since 1970, and whether a date did that rather than a person. */
  readonly decidedAt: number;
  readonly byClock: boolean;
  readonly attempts: number;
}
export type UndeliveredMail = EffectOf<'mail', MailEffect>;
export type UndeliveredCommand = EffectOf<'command', CommandEffect>;
export type Undelivered = UndeliveredMail | UndeliveredCommand | EffectOf<'wake', WakeEffect>;

/** Effects `e` as they are delivered, each with the command `k` it follows from. */
export const effectsRead = `
  select e.id, e.case_kind as "caseKind", e.case_id as "caseId", e.seq, e.kind, e.data,
    k.request_id as "requestId", k.trace_id as "traceId",
    (extract(epoch from e.created_at) * 1000)::float8 as "decidedAt", k.actor_id is null as "byClock", e.attempts
  from effect e left join case_event v on v.case_id = e.case_id and v.seq = e.seq
    left join command k on k.request_id = v.request_id`;

/**
 * What other cases wait for goes before mails, because a mail server may be slow. What failed before comes last, so that
 * it cannot use up the time of the rest; apart from that, the oldest first.
 */
const undelivered = `
  ${effectsRead}
  where e.case_id = $1 and e.delivered_at is null
  order by (e.kind = 'mail'), e.attempts, e.seq, e.id limit 500`;

/** Everything of a case that is still to be delivered. */
export async function undeliveredEffects(em: EntityManager, caseId: string): Promise<Undelivered[]> {
  return withoutTransaction(em, (sql) => sql.query<Undelivered>(undelivered, [caseId]));
}

const undeliverableTask = 'mail-undelivered';
/** After so long a mail is a case for people, while it is still being tried. */
const hoursUntilTask = 24;

/** The task about a mail that does not arrive. */
export const undeliverableTaskId = (effectId: string): string => uuidFrom(`task/${effectId}`);

const delivered = `
  with done as (update task set done_at = $2 where id = any($3) and done_at is null)
  update effect set delivered_at = $2, tried_at = $2, attempts = attempts + 1, last_error = null where id = any($1)`;

/** Notes that effects were delivered, all of them or none. A task about one being late is done with that. */
export async function markDelivered(
  em: EntityManager,
  effectIds: readonly string[],
  now: Instant,
): Promise<void> {
  const tasks = effectIds.map(undeliverableTaskId);
  await withoutTransaction(em, (sql) => sql.query(delivered, [effectIds, now, tasks]));
}

/** Opens the task about a mail that does not arrive; one that was closed stands open again. */
export async function openMailTask(
  sql: Sql,
  { id, caseKind, caseId, data }: Pick<UndeliveredMail, 'id' | 'caseKind' | 'caseId' | 'data'>,
  code: string,
  now: Instant,
): Promise<void> {
  await sql.query(
    `insert into task (id, case_kind, case_id, key, for_role, opened_at, data)
     values ($1, $2, $3, $4, 'secretariat', $5, $6::jsonb)
     on conflict (id) do update set opened_at = $5, done_at = null, done_by = null, data = $6::jsonb
       where task.done_at is not null`,
    [
      undeliverableTaskId(id),
      caseKind,
      caseId,
      undeliverableTask,
      now,
      JSON.stringify({ mail: data.mail, subjectId: data.personId, code, effectId: id }),
    ],
  );
}

const failed = `
  update effect set attempts = attempts + 1, tried_at = $3, last_error = $2,
    sent_with = case when $5 then null else sent_with end
  where id = $1 and delivered_at is null
  returning created_at < $3::timestamptz - make_interval(hours => $4) as late`;

/**
 * Notes that an attempt failed, to be made again, of all or of none. A mail that is a day late becomes a task for the secretariat.
 *
 * @param code bare, without addresses or texts
 * @param nowhere whether it surely did not go out: then what goes out in one mail with it is found anew
 */
export async function markFailed(
  em: EntityManager,
  effects: readonly Undelivered[],
  code: string,
  now: Instant,
  nowhere = true,
): Promise<void> {
  await inTransaction(em, async (sql) => {
    for (const effect of effects) {
      const values = [effect.id, code, now, hoursUntilTask, nowhere];
      const [row] = await sql.query<{ late: boolean }>(failed, values);
      if (effect.kind === 'mail' && row?.late) await openMailTask(sql, effect, code, now);
    }
  });
}

/** Gives a mail up for good: nobody waits for it any longer, and the secretariat gets a task about it. */
export async function giveUpMail(
  em: EntityManager,
  effect: UndeliveredMail,
  code: string,
  now: Instant,
): Promise<void> {
  await inTransaction(em, async (sql) => {
    await sql.query(
      'update effect set delivered_at = $2, tried_at = $2, attempts = attempts + 1, last_error = $3 where id = $1',
      [effect.id, now, code],
    );
    await openMailTask(sql, effect, code, now);
  });
}

/**
 * Asks of another case what an effect asks, in the clock's name. The effect's id is the request's: asked twice, it is
 * decided once. A refusal is an answer: the other case has moved on by itself.
 */
export async function deliverCommand(
  em: EntityManager,
  { id, data, traceId }: UndeliveredCommand,
  now: Instant,
): Promise<Applied> {
  await recordCommand(em, {
    requestId: id,
    caseKind: data.targetKind,
    caseId: data.targetId,
    action: data.action,
    actorId: null,
    actorRoles: ['clock'],
    payload: {},
    traceId,
    now,
  });
  return applyCommand(em, id, now, { about: { kind: data.targetKind, id: data.targetId } });
}

const lock = perKind((table) => `select id from ${table} where id = $1 for update`);
const drives = perKind(
  (table) => `
  update ${table} c set driven_seq = coalesce(
    (select min(e.seq) - 1 from effect e where e.case_id = c.id and e.delivered_at is null), c.seq)
  where c.id = $1 returning ${stateJson('c')} as state`,
);

/** Works out anew up to which event everything is delivered, within a transaction. */
export async function drivenOn(sql: TransactionSql, kind: CaseKind, id: string): Promise<CaseState | null> {
  // Locked in a statement of its own: the next one then sees the effects of whatever was decided meanwhile.
  sql.send(lock[kind], [id]);
  const [row] = await sql.query<{ state: StateRow }>(drives[kind], [id]);
  return row ? stateOf(row.state) : null;
}

/** Writes down up to which event everything is delivered. @returns the case; null where there is none */
export async function recordDriven(em: EntityManager, kind: CaseKind, id: string): Promise<CaseState | null> {
  return inTransaction(em, (sql) => drivenOn(sql, kind, id));
}
