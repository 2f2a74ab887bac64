import path from 'node:path';
import * as parse from './parsers.js';
import { photoStore } from './photo-store.js';
import { type Environment, Reader } from './reader.js';
import type { Settings, StackSettings, TemporalSettings, WorkerSettings } from './settings.js';

const DEFAULT_PORT = 3000;
const MEND = {
  DATABASE_URL:
    'set it to postgres://user:password@host:5432/database, or run npm start, which brings its own.',
  TEMPORAL_ADDRESS: 'set it to host:port of the Temporal front end, or run npm start, which brings its own.',
  SMTP_URL: 'set it to smtp://user:password@host:587, or run npm start, which brings its own.',
  AUTH_SECRET:
    'make one with: openssl rand -base64 48, and keep it, because changing it signs everybody out.',
} as const;

/** The settings that need nothing else to be there. */
function readCommon(reader: Reader) {
  const port = reader.optional('PORT', parse.port, DEFAULT_PORT);
  const publicUrl = reader.optional('PUBLIC_URL', parse.webAddress, `http://localhost:${port}`);
  return {
    host: reader.optional('HOST', parse.host, '127.0.0.1'),
    port,
    publicUrl,
    dataDir: reader.optional('WAYMARK_DATA_DIR', parse.folder, valueOf(parse.folder('.waymark'))),
    mailFrom: reader.optional('MAIL_FROM', parse.mailbox, `Waymark <waymark@${new URL(publicUrl).hostname}>`),
    casesAddress: reader.optional('MAIL_CASES_ADDRESS', parse.plainMailbox, null),
    mailPause: reader.optional('MAIL_PAUSE', parse.seconds, 10),
    mailUiUrl: reader.optional('MAIL_UI_URL', parse.webAddress, null),
    logLevel: reader.optional('LOG_LEVEL', parse.logLevel, 'info' as const),
    metrics: {
      host: reader.optional('WAYMARK_METRICS_HOST', parse.host, '127.0.0.1'),
      apiPort: reader.optional('WAYMARK_METRICS_PORT', parse.port, null),
      workerPort: reader.optional('WAYMARK_WORKER_METRICS_PORT', parse.port, null),
      temporalPort: reader.optional('WAYMARK_TEMPORAL_METRICS_PORT', parse.port, null),
    },
  };
}

function valueOf<T>(parsed: parse.Parsed<T>): T {
  if ('value' in parsed) return parsed.value;
  throw new TypeError(parsed.problem);
}

function readTemporal<A>(reader: Reader, address: A): Omit<TemporalSettings, 'address'> & { address: A } {
  const apiKey = reader.optional('TEMPORAL_API_KEY', parse.key, null);
  return {
    address,
    namespace: reader.optional('TEMPORAL_NAMESPACE', parse.plainName, 'default'),
    apiKey,
    tls: reader.optional('TEMPORAL_TLS', parse.onOff, apiKey !== null),
    uiUrl: reader.optional('TEMPORAL_UI_URL', parse.webAddress, null),
  };
}

/** How mails come in. */
const readInbound = (reader: Reader) => ({
  mailWebhookSecret: reader.optional('MAIL_WEBHOOK_SECRET', parse.secret, null),
  mailImapUrl: reader.optional('MAIL_IMAP_URL', parse.imapUrl, null),
});

function readWorker(reader: Reader): WorkerSettings {
  const common = readCommon(reader);
  const databaseUrl = reader.required('DATABASE_URL', parse.databaseUrl, '', MEND.DATABASE_URL);
  const address = reader.required('TEMPORAL_ADDRESS', parse.hostAndPort, '', MEND.TEMPORAL_ADDRESS);
  return {
    ...common,
    databaseUrl,
    temporal: readTemporal(reader, address),
    smtpUrl: reader.required('SMTP_URL', parse.smtpUrl, '', MEND.SMTP_URL),
    demo: reader.optional('WAYMARK_DEMO', parse.onOff, false),
  };
}

const readPhotoStore = (reader: Reader, dataDir: string): string =>
  reader.optional('PHOTO_STORE', photoStore, path.join(dataDir, 'photos'));

/**
 * What the API needs, from environment variables.
 * @param env usually `process.env`
 * @throws SettingsError naming every setting that is missing or wrong, all at once
 */
export function loadSettings(env: Environment): Settings {
  const reader = new Reader(env);
  const settings = readWorker(reader);
  const authSecret = reader.required('AUTH_SECRET', parse.secret, '', MEND.AUTH_SECRET);
  const photoStore = readPhotoStore(reader, settings.dataDir);
  const inbound = readInbound(reader);
  reader.finish();
  return { ...settings, ...inbound, authSecret, photoStore };
}

/**
 * What the worker needs: as `loadSettings`, without the keys that sign sessions, read mail and open the photos.
 * @throws SettingsError naming every setting that is missing or wrong, all at once
 */
export function loadWorkerSettings(env: Environment): WorkerSettings {
  const reader = new Reader(env);
  const settings = readWorker(reader);
  reader.finish();
  return settings;
}

/**
 * What `npm start` needs: parts that are not named are null, and the stack brings them itself.
 * Demo data is on where the database is the stack's own, and has to be asked for anywhere else.
 * @throws SettingsError naming every setting that is wrong, all at once
 */
export function loadStackSettings(env: Environment): StackSettings {
  const reader = new Reader(env);
  const common = readCommon(reader);
  const databaseUrl = reader.optional('DATABASE_URL', parse.databaseUrl, null);
  const settings: StackSettings = {
    ...common,
    ...readInbound(reader),
    databaseUrl,
    temporal: readTemporal(reader, reader.optional('TEMPORAL_ADDRESS', parse.hostAndPort, null)),
    smtpUrl: reader.optional('SMTP_URL', parse.smtpUrl, null),
    photoStore: readPhotoStore(reader, common.dataDir),
    authSecret: reader.optional('AUTH_SECRET', parse.secret, null),
    demo: reader.optional('WAYMARK_DEMO', parse.onOff, databaseUrl === null),
  };
  reader.finish();
  return settings;
}
