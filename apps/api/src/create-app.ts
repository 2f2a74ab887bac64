import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { maxReceivedBytes } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Logger } from 'nestjs-pino';
import { AppModule, type AppParts } from './app.module.js';
import { refuseUncleanInput } from './common/clean-input.js';
import { compressAnswers } from './common/compression.js';
import { speakToWhoeverAsks } from './common/language.js';
import { logRequests } from './common/logging.js';
import { takeFormsAt } from './common/one-click-forms.js';
import { keepRequestIds, requestIdOf } from './common/request-id.js';
import { securityHeaders } from './common/security-headers.js';
import { serveConsole } from './console/console.js';
import { openApiDocument, serveDocument } from './document.js';
import { watchRequests } from './metrics/watch.js';

const bodyLimit = 1024 * 1024;
const photoLimit = 15 * 1024 * 1024;

export interface AppOptions extends AppParts {
  /** Folder of the built console, where it is not the usual one. */
  readonly consoleFolder?: string;
  /** Hears of every route there is, so that they can be held against the document. */
  readonly onRoute?: (method: string, path: string) => void;
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url.split('?')[0]!);
    return true;
  } catch {
    return false;
  }
}

/** Puts the API together. Nothing is connected and nothing listens yet. */
export async function createApp(
  settings: Settings,
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: requestIdOf,
    // Behind a proxy on the same machine the address of the person is in the header it sets.
    trustProxy: 'loopback',
    // What cannot be decoded names nothing. Left to Fastify it would be answered without any of our headers.
    rewriteUrl: ({ url = '/' }) => (isDecodable(url) ? url : '/api/no-such-address'),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, options), adapter, {
    bufferLogs: true,
    // Fastify reads JSON by itself; what a form of another site says is not read at all.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  // A mail as it came in, for the one route that takes any.
  fastify.addContentTypeParser(
    'message/rfc822',
    { parseAs: 'buffer', bodyLimit: maxReceivedBytes },
    (_request, body, done) => done(null, body),
  );
  takeFormsAt(fastify, '/unsubscribe/*');
  const { onRoute } = options;
  if (onRoute)
    fastify.addHook('onRoute', ({ method, url }) => [method].flat().forEach((one) => onRoute(one, url)));
  keepRequestIds(fastify);
  speakToWhoeverAsks(fastify);
  watchRequests(fastify);
  logRequests(fastify, app.get(Logger));
  await securityHeaders(fastify, settings);
  await compressAnswers(fastify);
  await fastify.register(multipart, {
    limits: { fileSize: photoLimit, files: 1, fields: 5, fieldSize: 2_000, parts: 8 },
  });
  refuseUncleanInput(fastify);
  serveDocument(app, openApiDocument(app));
  await serveConsole(fastify, options.consoleFolder);
  return app;
}
