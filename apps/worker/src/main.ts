import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createOrm } from '@waymark/db';
import {
  EndingRetries,
  faultsFrom,
  loadWorkerSettings,
  SettingsError,
  temporalConnectionOptions,
  type WorkerSettings,
} from '@waymark/settings';
import type { Logger } from 'pino';
import { caseActivities } from './activities/index.js';
import { workflowBundle } from './bundle.js';
import { createCaseWorker } from './case-worker.js';
import { startLogging } from './logging.js';
import { createPostman } from './mail/postman.js';
import { figuresNow, serveMetrics } from './metrics/metrics-page.js';

function readSettings(): WorkerSettings {
  try {
    return loadWorkerSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Connects, works until asked to stop, and lets go of everything in the order it was taken. */
async function run(settings: WorkerSettings, logger: Logger, stop: Promise<void>): Promise<void> {
  const { namespace } = settings.temporal;
  const options = temporalConnectionOptions(settings);
  const orm = await createOrm(settings.databaseUrl, {
    poolSize: 20,
    applicationName: 'waymark-worker',
    plansOnce: true,
  });
  const nativeConnection = await NativeConnection.connect(options);
  const retries = new EndingRetries(defaultGrpcRetryOptions());
  const interceptors = [makeGrpcRetryInterceptor(retries), retries.begun];
  const connection = await Connection.connect({ ...options, interceptors });
  const postman = createPostman(settings);
  const { host, workerPort } = settings.metrics;
  const metrics =
    workerPort === null
      ? null
      : await serveMetrics({ host, port: workerPort }, () => figuresNow(orm.em.fork()));
  try {
    const activities = caseActivities({
      orm,
      client: new Client({ connection, namespace }),
      postman,
      logger,
      faults: faultsFrom(process.env),
      mailPause: settings.mailPause * 1000,
    });
    const bundle = await workflowBundle();
    const worker = await createCaseWorker({ connection: nativeConnection, namespace, bundle, activities });
    logger.info({ namespace }, 'working');
    await worker.runUntil(stop);
    logger.info('stopped');
  } finally {
    metrics?.close();
    postman.close();
    await retries.end();
    await connection.close();
    await nativeConnection.close();
    await orm.close();
  }
}

// Here and not as an option of Node: the thread of the workflows would heed that too, which brings its own maps and would
// look for more at every promise.
process.setSourceMapsEnabled(true);
const stop = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
const settings = readSettings();
const { host, temporalPort } = settings.metrics;
const logger = startLogging(settings.logLevel, temporalPort === null ? null : `${host}:${temporalPort}`);
try {
  await run(settings, logger, stop);
} catch (error) {
  const { name, message } = error as Error;
  logger.fatal({ error: name }, 'the worker cannot work');
  console.error(`The worker stopped: ${message}`);
  process.exitCode = 1;
}
