import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const wellFormed = /^[A-Za-z0-9_-]{16,64}$/;
const current = new AsyncLocalStorage<string>();

/** The caller's own X-Request-Id where it is one we would write into a log; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

/** The id of the request that is being answered; null outside of one. */
export const currentRequestId = (): string | null => current.getStore() ?? null;

/** Gives the id back in every answer, and keeps it at hand while the request is worked on. */
export function keepRequestIds(fastify: FastifyInstance): void {
  // At the beginning: a stream takes its headers along and is never sent by way of `onSend`.
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  // After the body was read: what reads it belongs to the connection and would lose the id again.
  fastify.addHook('preHandler', (request, _reply, done) => current.run(request.id, done));
}
