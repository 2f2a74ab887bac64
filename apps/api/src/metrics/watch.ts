import type { FastifyInstance } from 'fastify';
import { actionSeconds, findings, findingsTotal, reconciledAt, requestSeconds } from './figures.js';

/** Times every request under the route it was answered by: a path would tell ids. */
export function watchRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    requestSeconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}

export type ActionOutcome = 'accepted' | 'refused' | 'slow' | 'unavailable';

/** Times one step of a case. @returns what to call when it is known how it ended */
export function watchAction(kind: string, action: string): (outcome: ActionOutcome) => void {
  const ended = actionSeconds.startTimer({ kind, action });
  return (outcome) => void ended({ outcome });
}

/** What each pass ever found: a reason that is gone has to be shown as none. */
const reasons = new Map<string, Set<string>>();

/** Notes what one pass of the reconciler found. */
export function noteFindings(pass: string, found: readonly { readonly why: string }[]): void {
  const known = reasons.get(pass) ?? new Set();
  reasons.set(pass, known);
  for (const { why } of found) known.add(why);
  for (const why of known) {
    const count = found.filter((one) => one.why === why).length;
    findings.set({ pass, why }, count);
    findingsTotal.inc({ pass, why }, count);
  }
  reconciledAt.set({ pass }, Date.now() / 1000);
}
