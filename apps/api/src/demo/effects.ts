import type { EntityManager } from '@mikro-orm/postgresql';
import { applyCommand, recordCommand, runCaseClock, type CommandEffect, type WakeEffect } from '@waymark/db';
import type { Instant } from '@waymark/domain';

interface EffectRow {
  readonly id: string;
  readonly kind: 'wake' | 'command' | 'mail';
  readonly data: WakeEffect | CommandEffect;
}

const undelivered = `
  select id, kind, data from effect where case_id = ? and delivered_at is null order by seq, id`;
const delivered = 'update effect set delivered_at = ? where id = ?';

/**
 * Does at that moment what a worker would have done right after it: tells other cases, and takes the mails as sent.
 * Nothing leaves the machine.
 */
export async function carryOutEffects(em: EntityManager, caseId: string, at: Instant): Promise<void> {
  const effects = await em.execute<EffectRow[]>(undelivered, [caseId]);
  for (const { id, kind, data } of effects) {
    if (kind !== 'mail') await tell(em, id, kind, data, at);
    await em.execute(delivered, [at, id]);
  }
}

async function tell(
  em: EntityManager,
  id: string,
  kind: 'wake' | 'command',
  data: WakeEffect | CommandEffect,
  at: Instant,
): Promise<void> {
  const { targetKind, targetId } = data;
  if (kind === 'wake') await runCaseClock(em, targetKind, targetId, at);
  else {
    await recordCommand(em, {
      requestId: id,
      caseKind: targetKind,
      caseId: targetId,
      action: (data as CommandEffect).action,
      actorId: null,
      actorRoles: ['clock'],
      payload: {},
      now: at,
    });
    await applyCommand(em, id, at);
  }
  await carryOutEffects(em, targetId, at);
}
