import type { Writable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger, Params } from 'nestjs-pino';
import { destination } from 'pino';
import type { Options } from 'pino-http';
import type { Settings } from '@waymark/settings';
import { currentRequestId } from './request-id.js';

/**
 * Lines as JSON, each with the id of the request it was written for. No address, no name, no body.
 * @param to where the lines go; standard output when left out
 */
export const loggerOptions = ({ logLevel }: Pick<Settings, 'logLevel'>, to?: Writable): Params => {
  const options: Options = {
    level: logLevel,
    base: { app: 'api' },
    mixin: () => {
      const id = currentRequestId();
      return id === null ? {} : { requestId: id };
    },
    serializers: {
      err: (error: { type?: string; code?: unknown }) => ({ type: error.type, code: error.code }),
    },
  };
  // Requests are logged below, by the server that knows their routes.
  // Written beside the work: waiting for the disk took a tenth of the time of a short request.
  return { pinoHttp: [options, to ?? destination({ dest: 1, sync: false })], forRoutes: [] };
};

/** The path of a thing that has a route: what follows the question mark, and what is no page of ours, is not kept. */
function pathOf({ url, routeOptions, is404 }: FastifyRequest): string | undefined {
  const route = routeOptions.url ?? '*';
  return is404 || route.includes('*') ? undefined : url.split('?')[0];
}

/** One line a request: which, by which route, how it ended, how long it took. */
export function logRequests(fastify: FastifyInstance, logger: Pick<Logger, 'log' | 'warn' | 'error'>): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, id } = request;
    const { statusCode: status, elapsedTime } = reply;
    const path = pathOf(request);
    const line = { requestId: id, method, path, status, ms: Math.round(elapsedTime * 10) / 10 };
    const level = status >= 500 ? 'error' : status >= 400 ? 'warn' : 'log';
    // Asked by machines every few seconds.
    if (path !== '/api/health') logger[level](line, 'request', 'Http');
    done();
  });
}
