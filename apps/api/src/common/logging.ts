import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Writable } from 'node:stream';
import type { Params } from 'nestjs-pino';
import type { Options } from 'pino-http';
import type { Settings } from '@waymark/settings';

/** The path without what follows the question mark: search words and links are nobody's business. */
const pathOf = (url: string | undefined): string => (url ?? '').split('?')[0] ?? '';

/**
 * One line a request: which, by which route, how it ended, how long it took. No address, no name, no body.
 * @param to where the lines go; standard output when left out
 */
export const loggerOptions = ({ logLevel }: Pick<Settings, 'logLevel'>, to?: Writable): Params => {
  const options: Options = {
    level: logLevel,
    base: { app: 'api' },
    // Fastify named the request already; its name goes back to the caller in a header.
    genReqId: (request) => request.id ?? randomUUID(),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    autoLogging: { ignore: (request) => pathOf(request.url) === '/api/health' },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    serializers: {
      req: (request: IncomingMessage) => ({ method: request.method, path: pathOf(request.url) }),
      res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
      err: (error: { type?: string; code?: unknown }) => ({ type: error.type, code: error.code }),
    },
  };
  return { pinoHttp: to ? [options, to] : options };
};
