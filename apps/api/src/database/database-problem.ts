import { say } from '@waymark/domain';
import { problem, type ProblemException } from '../common/problem.js';

/** Connection lost, server going down, too many connections, disk full, deadlock: all pass. */
const passing = /^(08|53|57P|40001$|40P01$|55P03$)/;
const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/**
 * The problem for an error of the database that passes by itself.
 * @returns null for every other error
 */
export function databaseProblem(error: unknown): ProblemException | null {
  for (let cause: unknown = error; cause instanceof Error; cause = (cause as Error).cause) {
    const { code, errors } = cause as Error & { code?: unknown; errors?: unknown[] };
    const codes = [code, ...(errors ?? []).map((one) => (one as { code?: unknown } | null)?.code)];
    if (codes.some((one) => typeof one === 'string' && (passing.test(one) || network.has(one))))
      return unavailable();
    if (lostConnection.test(cause.message)) return unavailable();
  }
  return null;
}

const unavailable = (): ProblemException =>
  problem('unavailable', {
    detail: say('problem.detail.databaseSilent'),
    retryAfter: 5,
  });
