import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, Instant } from '@waymark/domain';
import { applyCommand, type Applied } from './apply-command.js';
import { stateJson, stateOf, type CaseState, type StateRow } from './case-state.js';
import type { CommandEffect, MailEffect, WakeEffect } from './effect-data.js';
import { uuidFrom } from './ids.js';
import { recordCommand } from './record-command.js';
import { inTransaction, withoutTransaction, type Sql } from './sql.js';

interface EffectOf<Kind, Data> {
  readonly id: string;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly seq: number;
  readonly kind: Kind;
  readonly data: Data;
}
export type UndeliveredMail = EffectOf<'mail', MailEffect>;
export type UndeliveredCommand = EffectOf<'command', CommandEffect>;
export type Undelivered = UndeliveredMail | UndeliveredCommand | EffectOf<'wake', WakeEffect>;

/** What other cases wait for goes before mails, because a mail server may be slow; apart from that, the oldest first. */
const undelivered = `
  select id, case_kind as "caseKind", case_id as "caseId", seq, kind, data from effect
  where case_id = $1 and delivered_at is null order by (kind = 'mail'), seq, id limit 500`;

/** Everything of a case that is still to be delivered. */
export async function undeliveredEffects(em: EntityManager, caseId: string): Promise<Undelivered[]> {
  return withoutTransaction(em, (sql) => sql.query<Undelivered>(undelivered, [caseId]));
}

/** Notes that an effect was delivered. */
export async function markDelivered(em: EntityManager, effectId: string, now: Instant): Promise<void> {
  await withoutTransaction(em, (sql) =>
    sql.query(
      'update effect set delivered_at = $2, attempts = attempts + 1, last_error = null where id = $1',
      [effectId, now],
    ),
  );
}

/** Notes that an attempt failed, to be made again. @param code bare, without addresses or texts */
export async function markFailed(em: EntityManager, effectId: string, code: string): Promise<void> {
  await withoutTransaction(em, (sql) =>
    sql.query('update effect set attempts = attempts + 1, last_error = $2 where id = $1', [effectId, code]),
  );
}

const undeliverableTask = 'mail-undelivered';

/** Gives a mail up for good: nobody waits for it any longer, and the secretariat gets a task about it. */
export async function giveUpMail(
  em: EntityManager,
  effect: UndeliveredMail,
  code: string,
  now: Instant,
): Promise<void> {
  await inTransaction(em, async (sql) => {
    await sql.query(
      'update effect set delivered_at = $2, attempts = attempts + 1, last_error = $3 where id = $1',
      [effect.id, now, code],
    );
    await sql.query(
      `insert into task (id, case_kind, case_id, key, for_role, opened_at, data)
       values ($1, $2, $3, $4, 'secretariat', $5, $6::jsonb) on conflict (id) do nothing`,
      [
        uuidFrom(`task/${effect.id}`),
        effect.caseKind,
        effect.caseId,
        undeliverableTask,
        now,
        JSON.stringify({ mail: effect.data.mail, subjectId: effect.data.personId, code }),
      ],
    );
  });
}

/**
 * Asks of another case what an effect asks, in the clock's name. The effect's id is the request's: asked twice, it is
 * decided once. A refusal is an answer: the other case has moved on by itself.
 */
export async function deliverCommand(
  em: EntityManager,
  { id, data }: UndeliveredCommand,
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
    now,
  });
  return applyCommand(em, id, now);
}

const lock = {
  exchange: 'select id from exchange where id = $1 for update',
  proposal: 'select id from proposal where id = $1 for update',
};
const drive = (kind: CaseKind) => `
  update ${kind} c set driven_seq = coalesce(
    (select min(e.seq) - 1 from effect e where e.case_id = c.id and e.delivered_at is null), c.seq)
  where c.id = $1 returning ${stateJson('c')} as state`;
const drives = { exchange: drive('exchange'), proposal: drive('proposal') };

async function drivenOn(sql: Sql, kind: CaseKind, id: string): Promise<CaseState | null> {
  // Locked in a statement of its own: the next one then sees the effects of whatever was decided meanwhile.
  await sql.query(lock[kind], [id]);
  const [row] = await sql.query<{ state: StateRow }>(drives[kind], [id]);
  return row ? stateOf(row.state) : null;
}

/** Writes down up to which event everything is delivered. @returns the case; null where there is none */
export async function recordDriven(em: EntityManager, kind: CaseKind, id: string): Promise<CaseState | null> {
  return inTransaction(em, (sql) => drivenOn(sql, kind, id));
}
