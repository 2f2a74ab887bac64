import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepingCompiledCode } from '../setup/compiled-code.mjs';
import { ROOT } from '../setup/install.mjs';
import { Problem } from './problem.mjs';
import { launch } from './processes.mjs';
import { run } from './programs.mjs';

/** @typedef {import('../../libs/settings/dist/index.js').Settings} Settings */

const READY_TIMEOUT_MS = 120_000;
const SHOWN_LINES = 15;
const PROGRAMS = {
  migrate: 'apps/api/dist/migrate.js',
  demo: 'apps/api/dist/demo/load.js',
  worker: 'apps/worker/dist/main.js',
  api: 'apps/api/dist/main.js',
};

/**
 * The environment that hands settings to our own programs, replacing whatever of it the caller has.
 * @param {Settings} settings
 * @param {{ signsSessions: boolean }} options only the API is given the key that signs sessions, and that of the photos
 * @returns {NodeJS.ProcessEnv}
 */
export function programEnvironment(settings, { signsSessions }) {
  const { temporal } = settings;
  /** @type {Record<string, string | null>} */
  const own = {
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    WAYMARK_DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    TEMPORAL_API_KEY: temporal.apiKey,
    TEMPORAL_TLS: temporal.tls ? 'on' : 'off',
    TEMPORAL_UI_URL: temporal.uiUrl,
    SMTP_URL: settings.smtpUrl,
    MAIL_FROM: settings.mailFrom,
    MAIL_PAUSE: String(settings.mailPause),
    MAIL_UI_URL: settings.mailUiUrl,
    PHOTO_STORE: signsSessions ? settings.photoStore : null,
    AUTH_SECRET: signsSessions ? settings.authSecret : null,
    WAYMARK_DEMO: settings.demo ? 'on' : 'off',
    LOG_LEVEL: settings.logLevel,
  };
  const others = Object.entries(process.env).filter(([name]) => !(name in own));
  const given = Object.entries(own).filter(([, value]) => value !== null);
  return {
    NODE_ENV: 'production',
    ...keepingCompiledCode(),
    ...Object.fromEntries(others),
    ...Object.fromEntries(given),
  };
}

/**
 * Brings the database to the current shape and, where there is to be demo data, fills it with that if it is empty.
 * @param {Settings} settings
 */
export function prepareDatabase(settings) {
  const program = settings.demo ? PROGRAMS.demo : PROGRAMS.migrate;
  return toItsEnd('The database could not be prepared', program, settings);
}

/**
 * @param {Settings} settings
 * @param {string} logFolder
 */
export function launchWorker(settings, logFolder) {
  return launch({
    name: 'The worker',
    command: process.execPath,
    // Room for what lives for one decision alone, so that it is not copied before it dies: less work for the collector.
    args: ['--max-semi-space-size=32', path.join(ROOT, PROGRAMS.worker)],
    cwd: ROOT,
    env: programEnvironment(settings, { signsSessions: false }),
    logFile: path.join(logFolder, 'worker.log'),
  });
}

/**
 * @param {Settings} settings
 * @param {string} logFolder
 */
export function launchApi(settings, logFolder) {
  return launch({
    name: 'The API',
    command: process.execPath,
    args: ['--enable-source-maps', path.join(ROOT, PROGRAMS.api)],
    cwd: ROOT,
    env: programEnvironment(settings, { signsSessions: true }),
    logFile: path.join(logFolder, 'api.log'),
  });
}

/**
 * Waits until the API says that it and everything it needs is well.
 * @param {string} url
 * @param {() => boolean} alive false ends the waiting: a program has died and says itself why
 */
export async function waitUntilHealthy(url, alive) {
  const end = Date.now() + READY_TIMEOUT_MS;
  let last = 'no answer';
  while (alive()) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      last = await response.text();
    } catch {
      // Not listening yet.
    }
    if (Date.now() > end)
      throw new Problem(`Waymark did not come up within two minutes; the API says: ${last.slice(0, 500)}`);
    await sleep(100);
  }
}

/**
 * @param {string} failure
 * @param {string} program
 * @param {Settings} settings
 */
async function toItsEnd(failure, program, settings) {
  const { ok, output } = await run(process.execPath, ['--enable-source-maps', path.join(ROOT, program)], {
    cwd: ROOT,
    env: programEnvironment(settings, { signsSessions: true }),
  });
  if (!ok) throw new Problem(`${failure}:\n${output.split('\n').slice(-SHOWN_LINES).join('\n')}`);
  return output;
}
