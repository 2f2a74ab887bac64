import type { RequestView } from '@waymark/contract';
import { say, sayReason } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { forbidden } from '../access/access.js';
import { notFound, problem, type ProblemException } from '../common/problem.js';
import type { Outcome } from './outcome.js';

/**
 * Answers a request to a case: with its page when it was done, with 202 when it takes longer.
 * @throws the problem that says why, when it was refused
 */
export async function sendOutcome<T>(
  reply: FastifyReply,
  outcome: Outcome,
  status: number,
  page: () => T | Promise<T>,
): Promise<T> {
  const { result } = outcome;
  if (result === null) {
    void reply
      .status(202)
      .header('location', `/api/requests/${outcome.requestId}`)
      .header('retry-after', '1');
    return requestView(outcome) as T;
  }
  if (!result.accepted) throw refusal(outcome);
  void reply.status(status);
  return page();
}

/** The request as it stands, for polling. */
export function requestView(outcome: Outcome): RequestView {
  const { requestId, caseKind, caseId, action, result } = outcome;
  const state = result === null ? 'waiting' : result.accepted ? 'done' : 'refused';
  return {
    requestId,
    state,
    caseKind,
    caseId,
    action,
    ...(result?.stage && { stage: result.stage }),
    ...(result && { seq: result.seq }),
    ...(result && !result.accepted && { reasons: (result.reasons ?? []).map(sayReason) }),
  };
}

/** What was refused, in words. */
export function refusal({ result }: Outcome): ProblemException {
  const { code, reasons = [] } = result!;
  if (code === 'unknown-action' || code === 'unknown-case') return notFound();
  if (code === 'not-yours') return forbidden();
  const said = reasons.map(sayReason);
  if (code === 'bad-input') {
    const errors = reasons.map((reason, index) => ({ field: reason.field ?? '', message: said[index]! }));
    return problem('invalid', { detail: say('problem.detail.nothingDone'), errors });
  }
  return problem('refused', { detail: said[0] ?? say('problem.detail.notAsItStands'), reasons: said });
}
