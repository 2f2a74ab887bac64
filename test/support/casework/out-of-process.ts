import { existsSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createOrm, runMigrations } from '@waymark/db';
import { Reconciler } from '../../../apps/api/src/housekeeping/reconciler.js';
import type { FaultPoint } from '../../../apps/worker/src/faults.js';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { startPostgres } from '../../../tools/stack/postgres.mjs';
import { launch } from '../../../tools/stack/processes.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { SEARCH_ATTRIBUTES } from '../../../tools/stack/search-attributes.mjs';
import { startTemporal } from '../../../tools/stack/temporal.mjs';
import { Caller } from './caller.js';
import { eventually } from './eventually.js';
import { foundPartnership, type Orm } from './partnership.js';

const program = path.resolve(import.meta.dirname, '../../../apps/worker/dist/main.js');

interface WorkerPlace {
  readonly databaseUrl: string;
  readonly address: string;
  readonly namespace: string;
  readonly smtpUrl: string;
  readonly folder: string;
}

/** The worker as the stack runs it, in a process that can be killed. It may be told where to die. */
export async function launchWorker(place: WorkerPlace, fault?: FaultPoint) {
  if (!existsSync(program)) throw new Error('The worker is not built: npm run build');
  const { NODE_ENV: _production, ...environment } = process.env;
  const child = launch({
    name: 'The worker',
    command: process.execPath,
    args: ['--enable-source-maps', program],
    env: {
      ...environment,
      DATABASE_URL: place.databaseUrl,
      TEMPORAL_ADDRESS: place.address,
      TEMPORAL_NAMESPACE: place.namespace,
      SMTP_URL: place.smtpUrl,
      PUBLIC_URL: 'https://waymark.example',
      ...(fault && { WAYMARK_FAULT: fault }),
    },
    logFile: path.join(place.folder, 'worker.log'),
  });
  await eventually(() => {
    if (!child.alive()) throw new Error(child.epitaph());
    return child.lastLines().some((line) => line.includes('"working"'));
  });
  return child;
}

/** The reconciler as the API runs it, working with these. */
export function reconcilerFor(orm: Orm, client: Client, caller: Caller): Reconciler {
  type Parts = ConstructorParameters<typeof Reconciler>;
  const reconciler = new Reconciler(
    { fork: () => orm.em.fork() } as Parts[0],
    { wake: (kind, id) => caller.wake({ kind, id }) } as Parts[1],
    { client } as Parts[2],
    () => new Date(),
  );
  // What it finds it also logs, a line a case.
  return Object.assign(reconciler, { logger: { warn: () => undefined } });
}

/** PostgreSQL, Temporal with its file, and mail of a test's own, each of which can be killed and started again. */
export async function ownServers() {
  const folder = mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'servers-'));
  const ports = { postgres: await freePort(), temporal: await freePort() };
  const dbFile = path.join(folder, 'temporal.db');
  const mail = await startMailSink({});
  const postgresNow = () => startPostgres({ dataDir: path.join(folder, 'postgres'), port: ports.postgres });
  const temporalNow = () =>
    startTemporal({
      dbFile,
      port: ports.temporal,
      headless: true,
      searchAttributes: SEARCH_ATTRIBUTES,
      logFile: path.join(folder, 'temporal.log'),
    });
  let postgres = await postgresNow();
  let temporal = await temporalNow();
  const place = {
    databaseUrl: postgres.url,
    address: temporal.address,
    namespace: 'default',
    smtpUrl: mail.smtpUrl,
    folder,
  };
  return {
    place,
    mail,
    dbFile,
    get temporal() {
      return temporal;
    },
    get postgres() {
      return postgres;
    },
    restartPostgres: async () => void (postgres = await postgresNow()),
    restartTemporal: async () => void (temporal = await temporalNow()),
    async stop() {
      await temporal.stop();
      await postgres.destroy();
      await mail.stop();
    },
  };
}

/** A way to ask things of cases through servers that may come and go. */
export async function connectTo(place: WorkerPlace) {
  const orm = await createOrm(place.databaseUrl);
  await runMigrations(orm);
  const connection = await Connection.connect({ address: place.address });
  const client = new Client({ connection, namespace: place.namespace });
  const caller = new Caller(orm, client, async () => new Date());
  return {
    orm,
    client,
    caller,
    reconciler: reconcilerFor(orm, client, caller),
    partnership: await foundPartnership(orm, new Date()),
    async close() {
      await connection.close();
      await orm.close();
    },
  };
}
