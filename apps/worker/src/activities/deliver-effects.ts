import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import {
  deliverCommand,
  giveUpMail,
  markDelivered,
  markFailed,
  recordDriven,
  undeliveredEffects,
  type Undelivered,
} from '@waymark/db';
import type { CaseKind } from '@waymark/domain';
import { caseRun, wakeSignal, type CaseActivities, type CaseView } from '@waymark/workflows';
import { NotDeliverable } from '../mail/not-deliverable.js';
import { deliveries, deliverySeconds } from '../metrics/figures.js';
import { attemptTime } from './attempt-time.js';
import { bareCode } from './failure.js';
import type { Tools } from './tools.js';

/** A delivery that is quick gives no sign of life: it is over before anybody waits for one. */
const signOfLifeMs = 2_000;

/** New deliveries are begun for so long; a mail under way may then still end within the activity's own time. */
const timeToBegin = 8_000;

async function wake({ client }: Tools, kind: CaseKind, id: string): Promise<void> {
  const { workflowType, options } = caseRun(kind, id);
  await client.workflow.signalWithStart(workflowType, { ...options, signal: wakeSignal });
}

async function deliver(tools: Tools, effect: Undelivered, now: string): Promise<void> {
  const em = tools.orm.em.fork();
  if (effect.kind === 'mail') await tools.postman.send(em, effect, now);
  if (effect.kind === 'wake') await wake(tools, effect.data.targetKind, effect.data.targetId);
  if (effect.kind === 'command') {
    const { state } = await deliverCommand(em, effect, now);
    // Its own run has to deliver what the decision set off. Where it was refused, waking does no harm.
    if (state) await wake(tools, effect.data.targetKind, effect.data.targetId);
  }
}

/** One line and one count for each try. The ids in it are those of the decision's line and of the API's. */
function tell(
  { logger }: Tools,
  { id, kind, caseKind, caseId, seq, requestId, traceId }: Undelivered,
  outcome: 'delivered' | 'failed' | 'given_up',
  code?: string,
): void {
  deliveries.inc({ kind, outcome });
  const ids = { effect: id, requestId: traceId, key: requestId };
  const line = { kind: caseKind, id: caseId, ...ids, what: kind, seq, outcome, code };
  if (outcome === 'delivered') logger.info(line, 'delivered');
  else logger.warn(line, 'not delivered');
}

/** @returns the code of a failure that may pass, or null */
async function deliverOne(tools: Tools, effect: Undelivered, now: string): Promise<string | null> {
  const em = tools.orm.em.fork();
  try {
    await deliver(tools, effect, now).finally(deliverySeconds.startTimer({ kind: effect.kind }));
  } catch (error) {
    if (effect.kind === 'mail' && error instanceof NotDeliverable) {
      await giveUpMail(em, effect, error.code, now);
      tell(tools, effect, 'given_up', error.code);
      return null;
    }
    const code = bareCode(error);
    await markFailed(em, effect, code, now);
    tell(tools, effect, 'failed', code);
    return code;
  }
  tools.faults('between-send-and-record');
  await markDelivered(em, effect.id, now);
  tell(tools, effect, 'delivered');
  return null;
}

/**
 * Delivers everything of a case that is undelivered, one after the other. What fails does not hold up the rest; it makes
 * the activity fail at the end, and so be tried again by the workflow's retry policy.
 */
export function deliverEffects(tools: Tools): CaseActivities['deliverEffects'] {
  return async ({ kind, id }) => {
    const context = Context.current();
    const alive = setInterval(() => context.heartbeat(), signOfLifeMs);
    try {
      return await deliverAll(tools, kind, id, context);
    } finally {
      clearInterval(alive);
    }
  };
}

async function deliverAll(
  tools: Tools,
  kind: CaseKind,
  id: string,
  { cancellationSignal }: Context,
): Promise<CaseView | null> {
  const em = tools.orm.em.fork();
  const started = performance.now();
  const now = attemptTime();
  let failed: string | null = null;
  for (const effect of await undeliveredEffects(em, id)) {
    // Given up for dead: somebody else is at it already.
    if (cancellationSignal.aborted || performance.now() - started > timeToBegin) break;
    failed = (await deliverOne(tools, effect, now)) ?? failed;
  }
  tools.faults('before-driven');
  const state = await recordDriven(em, kind, id);
  tools.faults('after-driven');
  if (failed !== null) throw ApplicationFailure.retryable(failed, failed);
  return state;
}
