import path from 'node:path';
import { Assembly } from './assembly.mjs';
import { startMailSink } from './mail-sink.mjs';
import { requireDatabase, requireTemporal } from './outside.mjs';
import { launchApi, launchWorker, prepareDatabase, waitUntilHealthy } from './our-programs.mjs';
import { requireFreePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { SEARCH_ATTRIBUTES } from './search-attributes.mjs';
import { keptSecret } from './secret.mjs';
import { startTemporal } from './temporal.mjs';

/** @typedef {import('../../libs/settings/dist/index.js').StackSettings} StackSettings */
/** @typedef {import('../../libs/settings/dist/index.js').Settings} Settings */
/** @typedef {(text: string) => void} Log */

const inWords = new Intl.ListFormat('en-GB');

/** Ports of the parts that the stack brings itself. PORT is a setting; PostgreSQL takes any free one. */
export const USUAL_PORTS = { temporal: 7233, temporalUi: 8233, smtp: 1025, mailPage: 8025 };

/**
 * @typedef {object} Stack
 * @property {Settings} settings what the API was given
 * @property {string} url address of console and API on this machine
 * @property {string} logFolder
 * @property {Promise<import('./processes.mjs').Child>} broken the first program that ended although nobody stopped it
 * @property {() => Promise<void>} stop ends everything in order: nothing loses what it stands on
 */

/**
 * Starts whole Waymark: what `settings` leaves null is brought along, the rest is used where it is.
 * @param {object} options
 * @param {StackSettings} options.settings
 * @param {() => Promise<void>} [options.build] builds our programs while the servers start; without it everything must
 *   be built
 * @param {typeof USUAL_PORTS} [options.ports]
 * @param {boolean} [options.fsync] off only for tests
 * @param {Log} options.log told of each step
 * @param {AbortSignal} [options.signal] gives up half-way
 * @returns {Promise<Stack>}
 * @throws {import('./problem.mjs').Problem} one clear sentence; everything started is stopped by then
 */
export async function startStack({
  settings,
  build = async () => {},
  ports = USUAL_PORTS,
  fsync = true,
  log,
  signal,
}) {
  const assembly = new Assembly(settings.dataDir);
  try {
    await assembly.begin();
    await checkPorts(settings, ports);
    const [, full] = await both(build(), bringServers(assembly, { settings, ports, fsync, log }));
    signal?.throwIfAborted();
    const url = await bringPrograms(assembly, full, log, signal);
    return {
      settings: full,
      url,
      logFolder: assembly.logFolder,
      broken: assembly.broken,
      stop: () => assembly.stop(),
    };
  } catch (error) {
    await assembly.stop();
    throw error;
  }
}

/**
 * All ports are looked at before anything is started, so that a clash is told at once.
 * @param {StackSettings} settings
 * @param {typeof USUAL_PORTS} ports
 */
async function checkPorts(settings, ports) {
  await requireFreePort(
    settings.port,
    'Waymark',
    'stop that program or set PORT to a free port',
    settings.host,
  );
  if (settings.temporal.address === null) {
    const mend = 'stop that program, or set TEMPORAL_ADDRESS if it is a Temporal to use';
    await requireFreePort(ports.temporal, 'Temporal', mend);
    await requireFreePort(ports.temporalUi, "Temporal's web page", mend);
  }
  if (settings.smtpUrl === null) {
    const mend = 'stop that program, or set SMTP_URL to a mail server to use';
    await requireFreePort(ports.smtp, 'the mail server', mend);
    await requireFreePort(ports.mailPage, 'the mail page', mend);
  }
}

/**
 * @param {Assembly} assembly
 * @param {{ settings: StackSettings, ports: typeof USUAL_PORTS, fsync: boolean, log: Log }} options
 * @returns {Promise<Settings>}
 */
async function bringServers(assembly, { settings, ports, fsync, log }) {
  const brought = [
    ...(settings.databaseUrl ? [] : ['PostgreSQL']),
    ...(settings.temporal.address ? [] : ['Temporal']),
    ...(settings.smtpUrl ? [] : ['the mail server']),
  ];
  if (brought.length > 0) log(`Starting ${inWords.format(brought)}.`);
  const [databaseUrl, temporal] = await both(
    bringDatabase(assembly, settings, fsync, log),
    bringTemporal(assembly, settings, ports, log),
  );
  const mail = await bringMail(assembly, settings, ports);
  const authSecret = settings.authSecret ?? keptSecret(assembly.dataDir);
  return { ...settings, ...mail, databaseUrl, temporal, authSecret };
}

/**
 * Waits for both also when one fails, which must not leave the other starting behind our back.
 * @template A, B
 * @param {Promise<A>} one
 * @param {Promise<B>} other
 * @returns {Promise<[A, B]>}
 * @throws what the first of them threw
 */
async function both(one, other) {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/**
 * @param {Assembly} assembly
 * @param {StackSettings} settings
 * @param {boolean} fsync
 * @param {Log} log
 */
async function bringDatabase(assembly, settings, fsync, log) {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  const postgres = await startPostgres({
    dataDir: path.join(assembly.dataDir, 'postgres'),
    fsync,
    logFile: path.join(assembly.logFolder, 'postgres.log'),
    log,
  });
  assembly.watch(postgres.child);
  return postgres.url;
}

/**
 * @param {Assembly} assembly
 * @param {StackSettings} settings
 * @param {typeof USUAL_PORTS} ports
 * @param {Log} log
 * @returns {Promise<Settings['temporal']>}
 */
async function bringTemporal(assembly, settings, ports, log) {
  const { address, namespace } = settings.temporal;
  if (address) {
    await requireTemporal(address);
    return { ...settings.temporal, address };
  }
  const temporal = await startTemporal({
    dbFile: path.join(assembly.dataDir, 'temporal', 'temporal.db'),
    port: ports.temporal,
    uiPort: ports.temporalUi,
    searchAttributes: SEARCH_ATTRIBUTES,
    namespaces: namespace === 'default' ? [] : [namespace],
    logFile: path.join(assembly.logFolder, 'temporal.log'),
    log,
  });
  assembly.watch(temporal.child);
  return { address: temporal.address, namespace, apiKey: null, tls: false, uiUrl: temporal.uiUrl };
}

/**
 * @param {Assembly} assembly
 * @param {StackSettings} settings
 * @param {typeof USUAL_PORTS} ports
 */
async function bringMail(assembly, settings, ports) {
  if (settings.smtpUrl) return { smtpUrl: settings.smtpUrl, mailUiUrl: settings.mailUiUrl };
  const folder = path.join(assembly.dataDir, 'mails');
  const sink = await startMailSink({ smtpPort: ports.smtp, pagePort: ports.mailPage, folder });
  assembly.add(sink);
  return { smtpUrl: sink.smtpUrl, mailUiUrl: sink.pageUrl };
}

/**
 * @param {Assembly} assembly
 * @param {Settings} settings
 * @param {Log} log
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} address of the API on this machine
 */
async function bringPrograms(assembly, settings, log, signal) {
  const upToDate = 'Bringing the database up to date';
  log(settings.demo ? `${upToDate}, with the demo data (some seconds the first time).` : `${upToDate}.`);
  await prepareDatabase(settings);
  signal?.throwIfAborted();
  log('Starting worker and API.');
  assembly.watch(launchWorker(settings, assembly.logFolder));
  assembly.watch(launchApi(settings, assembly.logFolder));
  const url = `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${settings.port}`;
  await waitUntilHealthy(url, () => assembly.allAlive() && !signal?.aborted);
  signal?.throwIfAborted();
  assembly.requireAllAlive();
  assembly.publish({
    url,
    mailUrl: settings.mailUiUrl,
    temporalUiUrl: settings.temporal.uiUrl,
    temporalAddress: settings.temporal.address,
    databaseUrl: settings.databaseUrl,
  });
  return url;
}
