import type { EntityManager } from '@mikro-orm/postgresql';
import { applyCommand, caseTable, deliverInside, recordCommand, runCaseClock } from '@waymark/db';
import { caseKinds, type CaseKind, type Instant } from '@waymark/domain';
import { personId } from './ids.js';
import type { Moment } from './timeline.js';
import { write } from './writings.js';

interface DueCase {
  readonly kind: CaseKind;
  readonly id: string;
  readonly due_at: Date | string;
}

const nextDue = `
  select kind, id, due_at from (
    ${caseKinds.map((kind) => `select '${kind}' as kind, id, due_at from ${caseTable[kind]}`).join(' union all ')}
  ) c where due_at <= ? order by due_at, id limit 1`;

/**
 * Plays the past: every step is decided at its moment by the very code that decides live ones, and between two steps
 * each case's clock acts when it is due. What stands in the database afterwards is what living through it would have
 * left there.
 */
export class Player {
  constructor(private readonly em: EntityManager) {}

  /**
   * @param moments in the order of time
   * @param now the end of the past
   * @throws Error naming the step when one is refused: the data contradicts the rules
   */
  async play(moments: readonly Moment[], now: Instant): Promise<void> {
    for (const moment of moments) {
      await this.clocksUntil(moment.at);
      await this.step(moment);
    }
    await this.clocksUntil(now);
  }

  private async step({ at, caseId, requestId, step }: Moment): Promise<void> {
    const { writing, action, caseKind } = step;
    if (writing) await write(this.em, caseId, writing, at);
    if (action === undefined) return;
    await recordCommand(this.em, {
      requestId,
      caseKind,
      caseId,
      action,
      actorId: personId(step.actor),
      actorRoles: [step.role],
      onBehalf: step.onBehalf ?? null,
      payload: step.payload ?? {},
      now: at,
    });
    const { result } = await applyCommand(this.em, requestId, at);
    if (!result.accepted)
      throw new Error(
        `The demo data contradicts the rules: ${action} of ${step.caseKey} on ${step.day} was refused ` +
          `in the stage ${result.stage}: ${JSON.stringify(result.reasons ?? result.code)}`,
      );
    await deliverInside(this.em, caseKind, caseId, at);
  }

  /** Lets every clock act that is due by then, the earliest first, each at its own moment. */
  private async clocksUntil(end: Instant): Promise<void> {
    for (;;) {
      const [due] = await this.em.execute<DueCase[]>(nextDue, [end]);
      if (!due) return;
      const at = new Date(due.due_at).toISOString();
      await runCaseClock(this.em, due.kind, due.id, at);
      await deliverInside(this.em, due.kind, due.id, at);
    }
  }
}
