import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import {
  deliverCommand,
  markDelivered,
  markFailed,
  recordDriven,
  undeliveredEffects,
  type Undelivered,
  type UndeliveredMail,
} from '@waymark/db';
import type { CaseKind } from '@waymark/domain';
import { caseRun, wakeSignal, type CaseActivities, type CaseView } from '@waymark/workflows';
import { deliverySeconds } from '../metrics/figures.js';
import { attemptTime } from './attempt-time.js';
import { deliverMail, type Later } from './deliver-mail.js';
import { bareCode, notYet } from './failure.js';
import { tell } from './tell.js';
import type { Tools } from './tools.js';

/** A delivery that is quick gives no sign of life: it is over before anybody waits for one. */
const signOfLifeMs = 2_000;

/** New deliveries are begun for so long; a mail under way may then still end within the activity's own time. */
const timeToBegin = 8_000;

async function wake({ client }: Tools, kind: CaseKind, id: string): Promise<void> {
  const { workflowType, options } = caseRun(kind, id);
  await client.workflow.signalWithStart(workflowType, { ...options, signal: wakeSignal });
}

type Inside = Exclude<Undelivered, UndeliveredMail>;

async function deliver(tools: Tools, effect: Inside, now: string): Promise<void> {
  if (effect.kind === 'wake') return wake(tools, effect.data.targetKind, effect.data.targetId);
  const { state } = await deliverCommand(tools.orm.em.fork(), effect, now);
  // Its own run has to deliver what the decision set off. Where it was refused, waking does no harm.
  if (state) await wake(tools, effect.data.targetKind, effect.data.targetId);
}

/** @returns the code of a failure that may pass, or null */
async function deliverInside(tools: Tools, effect: Inside, now: string): Promise<string | null> {
  const em = tools.orm.em.fork();
  try {
    await deliver(tools, effect, now);
  } catch (error) {
    const code = bareCode(error);
    await markFailed(em, [effect], code, now);
    tell(tools, effect, 'failed', code);
    return code;
  }
  tools.faults('between-send-and-record');
  await markDelivered(em, [effect.id], now);
  tell(tools, effect, 'delivered');
  return null;
}

async function deliverOne(tools: Tools, effect: Undelivered, now: string): Promise<string | Later | null> {
  const done = deliverySeconds.startTimer({ kind: effect.kind });
  const work = effect.kind === 'mail' ? deliverMail(tools, effect, now) : deliverInside(tools, effect, now);
  return work.finally(done);
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
  let later = Infinity;
  for (const effect of await undeliveredEffects(em, id)) {
    // Given up for dead: somebody else is at it already.
    if (cancellationSignal.aborted || performance.now() - started > timeToBegin) break;
    const outcome = await deliverOne(tools, effect, now);
    if (typeof outcome === 'string') failed = outcome;
    else if (outcome !== null) later = Math.min(later, outcome.later);
  }
  tools.faults('before-driven');
  const state = await recordDriven(em, kind, id);
  tools.faults('after-driven');
  if (failed !== null) throw ApplicationFailure.retryable(failed, failed);
  if (later < Infinity) throw notYet(later);
  return state;
}
