import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { type CaseKind, say } from '@waymark/domain';
import {
  type ApplyOutcome,
  type ApplyRequest,
  applyUpdate,
  caseRun,
  wakeSignal,
  workflowIdOf,
} from '@waymark/workflows';
import { problem } from '../common/problem.js';
import { KeyedQueue, QueueFull } from './queue.js';
import { TemporalClient } from './temporal-client.js';

/** Temporal takes ten Updates of one case at a time and, at that limit, turns some away. */
const atOnce = 8;
const waitingAtMost = 200;
export interface Patience {
  /** How long a person waits for the answer itself. */
  answerMs: number;
  /** How long we then try to learn whether it was at least taken up. */
  acceptedMs: number;
}

/** A request under the id by which Temporal knows it. */
interface Update extends ApplyRequest {
  readonly updateId: string;
}

const optionsOf = ({ updateId, ...request }: Update) => ({ args: [request] as [ApplyRequest], updateId });

/** Brings commands to the cases they are for. The row of the command is written before this is called, or beside it. */
@Injectable()
export class CaseDriver {
  private readonly logger = new Logger(CaseDriver.name);
  private readonly queue = new KeyedQueue(atOnce, waitingAtMost);
  readonly patience: Patience = { answerMs: 8_000, acceptedMs: 2_000 };

  constructor(private readonly temporal: TemporalClient) {}

  /**
   * Asks something of a case and waits for the decision.
   * @param create the case is to be made by this very request
   * @param again not to be joined with an Update of the same request that was answered before
   * @returns the outcome, or `slow` when it was taken up for certain and is not decided yet
   * @throws a 503 problem when it is not certain to be taken up. It is done whole or not at all: not while nobody sends
   *   the same key again, except that a worker which comes back may still find it
   */
  async apply(
    kind: CaseKind,
    id: string,
    request: ApplyRequest,
    { create = false, again = false } = {},
  ): Promise<ApplyOutcome | 'slow'> {
    const updateId = again ? randomUUID() : request.requestId;
    try {
      return await this.queue.run(`${kind}/${id}`, () =>
        this.ask(kind, id, { ...request, updateId }, create),
      );
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError || error instanceof TypeError) throw error;
      const reason = error instanceof QueueFull ? 'queue full' : codeOf(error);
      this.logger.warn({ reason, key: request.requestId }, 'an action was not taken up');
      throw unavailable();
    }
  }

  /** How many Updates are under way, and how many wait for room in their case. */
  load(): { inFlight: number; queued: number } {
    return this.queue.load();
  }

  /** Tells a case to look at its row again, and starts its run where it has none. */
  async wake(kind: CaseKind, id: string): Promise<void> {
    const { workflowType, options } = caseRun(kind, id);
    await this.temporal.connection.withDeadline(Date.now() + this.patience.answerMs, () =>
      this.temporal.client.workflow.signalWithStart(workflowType, {
        ...options,
        signal: wakeSignal,
        signalArgs: [],
      }),
    );
  }

  private async ask(
    kind: CaseKind,
    id: string,
    update: Update,
    create: boolean,
  ): Promise<ApplyOutcome | 'slow'> {
    if (create) return this.withStart(kind, id, update);
    try {
      return await this.within(this.patience.answerMs, () =>
        this.handle(kind, id).executeUpdate(applyUpdate, optionsOf(update)),
      );
    } catch (error) {
      // A case that is over has no run, and neither has one whose run was lost: asking starts it.
      if (error instanceof WorkflowNotFoundError || endedMeanwhile(error))
        return this.withStart(kind, id, update);
      if (isTimeout(error)) return this.slowOrNot(kind, id, update, error);
      throw error;
    }
  }

  private async withStart(kind: CaseKind, id: string, update: Update): Promise<ApplyOutcome | 'slow'> {
    const { workflowType, options } = caseRun(kind, id);
    try {
      return await this.within(this.patience.answerMs, () =>
        this.temporal.client.workflow.executeUpdateWithStart(applyUpdate, {
          ...optionsOf(update),
          startWorkflowOperation: new WithStartWorkflowOperation(workflowType, options),
        }),
      );
    } catch (error) {
      if (isTimeout(error)) return this.slowOrNot(kind, id, update, error);
      throw error;
    }
  }

  /** The same update id joins the Update under way, if it was accepted; otherwise nobody will ever decide it. */
  private async slowOrNot(kind: CaseKind, id: string, update: Update, late: unknown): Promise<'slow'> {
    try {
      await this.within(this.patience.acceptedMs, () =>
        this.handle(kind, id).startUpdate(applyUpdate, {
          ...optionsOf(update),
          waitForStage: 'ACCEPTED',
        }),
      );
    } catch {
      throw late;
    }
    return 'slow';
  }

  private handle(kind: CaseKind, id: string) {
    return this.temporal.client.workflow.getHandle(workflowIdOf(kind, id));
  }

  private within<T>(ms: number, call: () => Promise<T>): Promise<T> {
    return this.temporal.connection.withDeadline(Date.now() + ms, call);
  }
}

const unavailable = () =>
  problem('unavailable', {
    detail: say('problem.detail.notCertain'),
    retryAfter: 3,
  });

const isTimeout = (error: unknown): boolean => error instanceof WorkflowUpdateRPCTimeoutOrCancelledError;

/** The run ended between taking the Update up and answering it. */
const endedMeanwhile = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  (error.cause as { type?: unknown } | undefined)?.type === 'AcceptedUpdateCompletedWorkflow';

function codeOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  return `${name ?? 'error'} ${String(cause?.code ?? '')}`.trim();
}
