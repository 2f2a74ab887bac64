import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '@waymark/settings';
import { Auth } from '../../../apps/api/src/auth/auth.service.js';
import { createApp } from '../../../apps/api/src/create-app.js';
import { migrateEverything } from '../../../apps/api/src/database/migrate-everything.js';
import type { Casework } from '../casework/in-process.js';
import { temporaryPhotos } from '../photos.js';
import { Client } from './client.js';

export interface Api {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Nobody. */
  readonly nobody: Client;
  /** Every route of the server, `GET /api/me`. */
  readonly routes: ReadonlySet<string>;
  /** Everything that was logged so far. */
  logged(): string;
  /** Somebody, signed in. */
  as(personId: string): Promise<Client>;
  close(): Promise<void>;
}

/** Settings of an API on the database, the Temporal namespace and the mail server of a casework. */
export function settingsOn(work: Casework, over: Partial<Settings> = {}): Settings {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://waymark.test',
    dataDir: '/nowhere',
    photoStore: '/nowhere',
    databaseUrl: work.database.databaseUrl,
    temporal: {
      address: process.env['WAYMARK_TEST_TEMPORAL']!,
      namespace: work.client.options.namespace,
      apiKey: null,
      tls: false,
      uiUrl: 'http://temporal.test',
    },
    smtpUrl: work.mail.smtpUrl,
    mailFrom: 'Waymark <waymark@example.org>',
    casesAddress: null,
    mailPause: 0,
    mailWebhookSecret: null,
    mailImapUrl: null,
    mailUiUrl: null,
    authSecret: 'a secret of the tests, longer than it has to be',
    demo: false,
    logLevel: 'trace',
    metrics: { host: '127.0.0.1', apiPort: null, workerPort: null, temporalPort: null },
    ...over,
  };
}

/**
 * Starts the API in this process, on a free port, and speaks to it over HTTP.
 * @param clock the present moment; the system's when left out
 */
export async function apiOn(work: Casework, over: Partial<Settings> = {}, clock?: () => Date): Promise<Api> {
  const photoFolder = temporaryPhotos();
  const settings = settingsOn(work, { photoStore: photoFolder.path, ...over });
  await migrateEverything(settings);
  const lines: string[] = [];
  const logTo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  const routes = new Set<string>();
  const onRoute = (method: string, path: string) => routes.add(`${method} ${path}`);
  const app = await createApp(settings, { logTo, onRoute, ...(clock && { clock }) });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = await app.getUrl();
  return {
    app,
    url,
    routes,
    nobody: new Client(url),
    logged: () => lines.join(''),
    as: async (personId) => new Client(url, await cookieOf(app, personId)),
    async close() {
      await app.close();
      photoFolder.remove();
    },
  };
}

/** Opens a session beside HTTP: how people sign in has tests of its own. */
async function cookieOf(app: NestFastifyApplication, personId: string): Promise<string> {
  let cookie = '';
  const reply = { header: (_name: string, value: string) => (cookie = value) };
  await app.get(Auth).openSession(personId, reply as never);
  return cookie.split(';')[0]!;
}
