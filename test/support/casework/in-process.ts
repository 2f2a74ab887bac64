import type { Writable } from 'node:stream';
import { Client, type Connection } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { createOrm, runMigrations } from '@waymark/db';
import { faultsAt } from '@waymark/settings';
import { pino } from 'pino';
import { caseActivities } from '../../../apps/worker/src/activities/index.js';
import { createCaseWorker } from '../../../apps/worker/src/case-worker.js';
import { createPostman } from '../../../apps/worker/src/mail/postman.js';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { SEARCH_ATTRIBUTES } from '../../../tools/stack/search-attributes.mjs';
import { devServer, sharedPostgres, timeSkipping } from '../servers.js';
import { casesBundle } from './bundle.js';
import { Caller } from './caller.js';
import { foundPartnership, type Orm } from './partnership.js';
import './quiet-temporal.js';

interface Temporal {
  readonly connection: Connection;
  readonly nativeConnection: NativeConnection;
  readonly namespace: string;
}

interface WorkOptions {
  /** A mail server of the test's own, in place of the one that takes everything. */
  readonly smtpUrl?: string;
  /** The mailbox that takes answers to mails; none when left out. */
  readonly casesAddress?: string | null;
  /** How long mails that a date sets off wait for others, in milliseconds; not at all when left out. */
  readonly mailPause?: number;
  /** Where the worker's log goes, all of it; nowhere when left out. */
  readonly logTo?: Writable;
}

/** A worker with a database and a mail server, driving cases on some Temporal server. */
async function casework(
  temporal: Temporal,
  now: () => Promise<Date>,
  { smtpUrl, logTo, casesAddress = null, mailPause = 0 }: WorkOptions = {},
) {
  const database = await sharedPostgres();
  const orm = await createOrm(database.databaseUrl);
  await runMigrations(orm);
  const mail = await startMailSink({});
  const client = new Client({ connection: temporal.connection, namespace: temporal.namespace });
  const postman = createPostman({
    smtpUrl: smtpUrl ?? mail.smtpUrl,
    mailFrom: 'Waymark <waymark@example.org>',
    publicUrl: 'https://waymark.example',
    casesAddress,
  });
  const worker = await createCaseWorker({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    bundle: await casesBundle(),
    activities: caseActivities({
      orm,
      client,
      postman,
      logger: logTo ? pino({ level: 'trace' }, logTo) : pino({ level: 'silent' }),
      faults: faultsAt(null),
      mailPause,
    }),
  });
  const running = worker.run();
  return {
    orm,
    client,
    mail,
    database,
    caller: new Caller(orm, client, now),
    partnership: await foundPartnership(orm, await now()),
    async close() {
      worker.shutdown();
      await running;
      postman.close();
      await mail.stop();
      await orm.close();
      await database.drop();
    },
  };
}

export type Casework = Awaited<ReturnType<typeof casework>>;

/** Casework on the run's Temporal server, in a namespace of its own, by the real clock. */
export async function caseworkNow(options: WorkOptions = {}): Promise<Casework> {
  const temporal = await devServer();
  const work = await casework(temporal, async () => new Date(), options);
  return { ...work, close: () => work.close().then(() => temporal.close()) };
}

/** Casework on a Temporal server whose clock jumps: `pass` lets time go by. */
export async function caseworkInTime(options: WorkOptions = {}) {
  const env = await timeSkipping();
  const { connection, nativeConnection } = env;
  await registerSearchAttributes(env);
  const now = async () => new Date(await env.currentTimeMs());
  const work = await casework({ connection, nativeConnection, namespace: 'default' }, now, options);
  return {
    ...work,
    now,
    pass: (time: `${number} days` | `${number} hours`) => env.sleep(time),
    sleep: (milliseconds: number) => env.sleep(milliseconds),
    async close() {
      await work.close();
      await env.teardown();
    },
  };
}

/** This server has no command line to be told by. */
async function registerSearchAttributes({
  connection,
}: Awaited<ReturnType<typeof timeSkipping>>): Promise<void> {
  const types = Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, indexedValueTypes[type]]);
  await connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(types),
  });
}

/** Numbers of `temporal.api.enums.v1.IndexedValueType`. */
const indexedValueTypes: Readonly<Record<string, number>> = { Keyword: 2, Datetime: 6, KeywordList: 7 };

export type CaseworkInTime = Awaited<ReturnType<typeof caseworkInTime>>;

/** Rows of the test's database. */
export async function rowsOf<Row = Record<string, unknown>>(
  { orm }: { orm: Orm },
  sql: string,
  params: readonly unknown[] = [],
): Promise<Row[]> {
  return orm.em.fork().execute<Row[]>(sql, [...params]);
}
