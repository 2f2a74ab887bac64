import { Injectable } from '@nestjs/common';
import type { RecordPastInput } from '@waymark/contract';
import { caseIdOf, ExchangeEntity, uuidFrom } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type PastExchange, type PastStep, stepsOfPast, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { given } from '../common/given.js';
import { PlainWrites } from '../common/plain-writes.js';
import { Database } from '../database/database.js';
import { firstRequests } from './past-keys.js';

interface Recorded {
  /** Of the last step that was asked for, or of the first that was refused or is slow; none where all was done. */
  readonly outcome: Outcome;
  /** Everything had been recorded before. */
  readonly already: boolean;
}

/**
 * Records exchanges that are over, by the steps that anybody would take. What is recorded names its requests, so the
 * same exchange is never recorded twice, and one whose recording broke off is finished by recording it again.
 */
@Injectable()
export class PastRecorder {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly desk: CaseDesk,
    private readonly writes: PlainWrites,
  ) {}

  async record(viewer: Viewer, key: string, body: RecordPastInput): Promise<Recorded> {
    this.access.check(viewer, 'create', 'Exchange');
    const past = given(body) as unknown as PastExchange;
    const em = this.database.fork();
    const [first] = await firstRequests(em, [past]);
    const { requestId, accepted } = first!;
    const caseId = caseIdOf(requestId);
    // The caller's key guards against another body under it; the requests themselves are named by what they record.
    await this.writes.once({ key, viewer, route: 'POST /exchanges/past', body }, async () => caseId);
    const before = await this.seqOf(em, caseId);
    let outcome: Outcome = { requestId, caseKind: 'exchange', caseId, action: 'recordPast', result: null };
    for (const [at, step] of stepsOfPast(past).entries()) {
      const isFirst = at === 0;
      // Somebody else may have recorded the beginning; what follows is then done in one's own name.
      if (isFirst && accepted) continue;
      const taken = await this.take(em, viewer, { requestId, caseId, isFirst, step });
      const movedOn = !isFirst && taken.result?.code === 'wrong-stage';
      if (!movedOn) outcome = taken;
      if (!movedOn && !taken.result?.accepted) return { outcome, already: false };
    }
    const already = before !== null && before === (await this.seqOf(em, caseId));
    return { outcome, already };
  }

  private async seqOf(em: EntityManager, id: string): Promise<number | null> {
    const exchange = await em.fork().findOne(ExchangeEntity, { id }, { fields: ['seq'] });
    return exchange?.seq ?? null;
  }

  private take(
    em: EntityManager,
    viewer: Viewer,
    {
      requestId,
      caseId,
      isFirst,
      step,
    }: { requestId: string; caseId: string; isFirst: boolean; step: PastStep },
  ): Promise<Outcome> {
    return this.desk.submit(em, {
      key: isFirst ? requestId : uuidFrom(`${requestId}/${step.action}/${viewer.personId}`),
      viewer,
      kind: 'exchange',
      caseId,
      action: step.action,
      roles: ['secretariat'],
      payload: step.payload as Record<string, unknown>,
      onBehalf: null,
      create: isFirst,
    });
  }
}
