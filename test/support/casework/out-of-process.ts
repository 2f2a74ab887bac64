import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@temporalio/client';
import { createOrm, runMigrations } from '@waymark/db';
import type { FaultPoint } from '@waymark/settings';
import { Reconciler } from '../../../apps/api/src/housekeeping/reconciler.js';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { startPostgres } from '../../../tools/stack/postgres.mjs';
import { launch } from '../../../tools/stack/processes.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { SEARCH_ATTRIBUTES } from '../../../tools/stack/search-attributes.mjs';
import { startTemporal } from '../../../tools/stack/temporal.mjs';
import { temporalConnection } from '../temporal-connection.js';
import { Caller } from './caller.js';
import { eventually } from './eventually.js';
import { foundPartnership, type Orm } from './partnership.js';

/** Loading a program may take long on a machine that has better things to do. */
const startingMs = 120_000;
const apps = path.resolve(import.meta.dirname, '../../../apps');

interface WorkerPlace {
  readonly databaseUrl: string;
  readonly address: string;
  readonly namespace: string;
  readonly smtpUrl: string;
  readonly folder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

function launchProgram(name: string, file: string, place: WorkerPlace, more: Environment) {
  const program = path.join(apps, file);
  if (!existsSync(program)) throw new Error(`${name} is not built: npm run build`);
  const { NODE_ENV: _production, ...environment } = process.env;
  return launch({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', program],
    env: {
      ...environment,
      DATABASE_URL: place.databaseUrl,
      TEMPORAL_ADDRESS: place.address,
      TEMPORAL_NAMESPACE: place.namespace,
      SMTP_URL: place.smtpUrl,
      PUBLIC_URL: 'https://waymark.example',
      MAIL_PAUSE: '0',
      ...more,
    },
    logFile: path.join(place.folder, `${name.replaceAll(' ', '-')}.log`),
  });
}

/** The worker as the stack runs it, in a process that can be killed. It may be told where to die. */
export async function launchWorker(place: WorkerPlace, fault?: FaultPoint, more: Environment = {}) {
  const settings = { ...more, WAYMARK_FAULT: fault };
  const child = launchProgram('The worker', 'worker/dist/main.js', place, settings);
  await eventually(() => {
    if (!child.alive()) throw new Error(child.epitaph());
    return child.lastLines().some((line) => line.includes('"working"'));
  }, startingMs);
  return child;
}

/** The API as the stack runs it, in a process that can be killed; its tables are brought up to date first. */
export async function launchApi(place: WorkerPlace, port: number, more: Environment = {}) {
  const settings = {
    ...more,
    PHOTO_STORE: path.join(place.folder, 'photos'),
    AUTH_SECRET: 'a secret of the tests, longer than it has to be',
    PORT: String(port),
  };
  const migration = launchProgram('The migration', 'api/dist/migrate.js', place, settings);
  const ended = await migration.exited;
  if (!ended.includes('code 0')) throw new Error(migration.epitaph());
  const child = launchProgram('The API', 'api/dist/main.js', place, settings);
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => {
    if (!child.alive()) throw new Error(child.epitaph());
    return (await fetch(`${url}/api/health`)).ok;
  }, startingMs);
  return { child, url };
}

/** The reconciler as the API runs it, working with these. */
export function reconcilerFor(
  orm: Orm,
  client: Client,
  caller: Caller,
  now: () => Date = () => new Date(),
): Reconciler {
  type Parts = ConstructorParameters<typeof Reconciler>;
  const reconciler = new Reconciler(
    { fork: () => orm.em.fork() } as Parts[0],
    { wake: (kind, id) => caller.wake({ kind, id }) } as Parts[1],
    { client } as Parts[2],
    now,
  );
  // What it finds it also logs, a line a case.
  const quiet = () => undefined;
  return Object.assign(reconciler, { logger: { log: quiet, warn: quiet, error: quiet } });
}

/** PostgreSQL, Temporal with its file, and mail of a test's own, each of which can be killed and started again. */
export async function ownServers({ prepare }: { prepare?: (dataDir: string) => void } = {}) {
  const folder = mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'servers-'));
  // PostgreSQL's own user has to get in, or its files would lie elsewhere.
  chmodSync(folder, 0o755);
  const ports = { postgres: await freePort(), temporal: await freePort() };
  const dbFile = path.join(folder, 'temporal.db');
  const mail = await startMailSink({});
  const dataDir = path.join(folder, 'postgres');
  prepare?.(dataDir);
  const postgresNow = () => startPostgres({ dataDir, port: ports.postgres });
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
  const { connection, close } = await temporalConnection(place.address);
  const client = new Client({ connection, namespace: place.namespace });
  const caller = new Caller(orm, client, async () => new Date());
  return {
    orm,
    client,
    caller,
    reconciler: reconcilerFor(orm, client, caller),
    partnership: await foundPartnership(orm, new Date()),
    async close() {
      await close();
      await orm.close();
    },
  };
}
