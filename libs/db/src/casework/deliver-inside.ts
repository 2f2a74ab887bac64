import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, Instant } from '@waymark/domain';
import { caseTable } from './case-table.js';
import { deliverCommand, markDelivered, recordDriven, undeliveredEffects } from './outbox.js';
import { runCaseClock } from './run-case-clock.js';
import { withoutTransaction } from './sql.js';

/** More rounds than any chain of cases has: two cases that always set each other off must not hang a loader. */
const mostRounds = 20;

/**
 * Carries out what a case's outbox asks of other cases, and what those ask in turn, without Temporal: for data that is
 * played in at a moment of the past. Mails are counted as delivered and not sent.
 *
 * @param now the moment being played
 */
export async function deliverInside(
  em: EntityManager,
  kind: CaseKind,
  id: string,
  now: Instant,
  round = 0,
): Promise<void> {
  if (round > mostRounds) throw new Error('Cases set each other off without end.');
  for (const effect of await undeliveredEffects(em, id)) {
    if (effect.kind === 'command') await deliverCommand(em, effect, now);
    if (effect.kind === 'wake') await runCaseClock(em, effect.data.targetKind, effect.data.targetId, now);
    await markDelivered(em, [effect.id], now);
    if (effect.kind === 'mail') continue;
    await deliverInside(em, effect.data.targetKind, effect.data.targetId, now, round + 1);
  }
  await recordDriven(em, kind, id);
}

/** Counts everything as delivered, so that no mail about the past goes out when a loaded database is first driven. */
export async function markAllDelivered(em: EntityManager, now: Instant): Promise<void> {
  await withoutTransaction(em, async (sql) => {
    await sql.query('update effect set delivered_at = $1 where delivered_at is null', [now]);
    for (const table of Object.values(caseTable))
      await sql.query(`update ${table} set driven_seq = seq where driven_seq < seq`);
  });
}
