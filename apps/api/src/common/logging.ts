import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { Settings } from '@waymark/settings';

/** The path without what follows the question mark: search words and links are nobody's business. */
const pathOf = (url: string | undefined): string => (url ?? '').split('?')[0] ?? '';

/** One line a request: which, by which route, how it ended, how long it took. No address, no name, no body. */
export const loggerOptions = ({ logLevel }: Pick<Settings, 'logLevel'>): Params => ({
  pinoHttp: {
    level: logLevel,
    base: { app: 'api' },
    genReqId: (request: IncomingMessage) => request.id ?? randomUUID(),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    autoLogging: { ignore: (request: IncomingMessage) => pathOf(request.url) === '/api/health' },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    serializers: {
      req: (request: { method?: string; url?: string }) => ({
        method: request.method,
        path: pathOf(request.url),
      }),
      res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
      err: (error: { type?: string; code?: unknown }) => ({ type: error.type, code: error.code }),
    },
  },
});
