import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { caseIdOf, recordCommand, type CaseKey } from '@waymark/db';
import type { Actor, OnBehalf } from '@waymark/domain';
import { applyUpdate, caseRun, wakeSignal, workflowIdOf, type ApplyOutcome } from '@waymark/workflows';
import type { Orm } from './partnership.js';

export interface Asking {
  readonly payload?: Record<string, unknown>;
  readonly onBehalf?: OnBehalf;
  readonly requestId?: string;
}

/** Asks things of cases as the API does: the command's row first, then the Update that names it. */
export class Caller {
  constructor(
    readonly orm: Orm,
    readonly client: Client,
    /** The moment by the clock of the Temporal server in use. */
    readonly now: () => Promise<Date>,
  ) {}

  /** @throws Error when it is refused, with the reasons */
  async ask(about: CaseKey, action: string, actor: Actor, asking: Asking = {}): Promise<ApplyOutcome> {
    const requestId = asking.requestId ?? randomUUID();
    const outcome = await this.tryToAsk(about, action, actor, { ...asking, requestId });
    if (!outcome.accepted) throw new Error(`${action} was refused: ${await this.reasons(requestId)}`);
    return outcome;
  }

  async tryToAsk(about: CaseKey, action: string, actor: Actor, asking: Asking = {}): Promise<ApplyOutcome> {
    const requestId = asking.requestId ?? randomUUID();
    await this.record(about, action, actor, { ...asking, requestId });
    return this.send(about, requestId, action);
  }

  /** Makes a case. Its id is the request's. */
  async make(kind: CaseKey['kind'], action: string, actor: Actor, asking: Asking = {}): Promise<CaseKey> {
    const requestId = asking.requestId ?? randomUUID();
    const about = { kind, id: caseIdOf(requestId) };
    await this.ask(about, action, actor, { ...asking, requestId });
    return about;
  }

  /** Writes the command's row alone. */
  async record(
    { kind, id }: CaseKey,
    action: string,
    actor: Actor,
    { payload = {}, onBehalf, requestId = randomUUID() }: Asking,
  ): Promise<'new' | 'known' | 'conflict'> {
    return recordCommand(this.orm.em.fork(), {
      requestId,
      caseKind: kind,
      caseId: id,
      action,
      actorId: actor.personId,
      actorRoles: actor.roles,
      payload,
      ...(onBehalf && { onBehalf }),
      now: (await this.now()).toISOString(),
    });
  }

  /** Sends the Update for a command that is written down; starts the run of a case that has none. */
  async send({ kind, id }: CaseKey, requestId: string, action?: string): Promise<ApplyOutcome> {
    const request = { requestId, ...(action && { action }) };
    try {
      const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
      return await handle.executeUpdate(applyUpdate, { args: [request] });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      const { workflowType, options } = caseRun(kind, id);
      return this.client.workflow.executeUpdateWithStart(applyUpdate, {
        args: [request],
        startWorkflowOperation: new WithStartWorkflowOperation(workflowType, options),
      });
    }
  }

  /** What the reconciler does to a case. */
  async wake({ kind, id }: CaseKey): Promise<void> {
    const { workflowType, options } = caseRun(kind, id);
    await this.client.workflow.signalWithStart(workflowType, { ...options, signal: wakeSignal });
  }

  private async reasons(requestId: string): Promise<string> {
    const [row] = await this.orm.em
      .fork()
      .execute<{ result: unknown }[]>('select result from command where request_id = ?', [requestId]);
    return JSON.stringify(row?.result);
  }
}
