import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './ports.mjs';
import { clusterFolder, postgresOwner, postgresPrograms } from './postgres-user.mjs';
import { Problem } from './problem.mjs';
import { launch } from './processes.mjs';
import { run } from './programs.mjs';
import { describeProcess, endProcess } from './running.mjs';

const MAJOR_VERSION = '17';
const USER = 'waymark';
const DATABASE = 'waymark';
// The shutdown that ends connections politely but does not wait for clients to go.
const FAST_SHUTDOWN = 'SIGINT';
// The shutdown that drops everything and recovers at the next start, but tidies up its shared memory.
const IMMEDIATE_SHUTDOWN = 'SIGQUIT';
const READY_TIMEOUT_MS = 60_000;
const SERVER = {
  listen_addresses: '127.0.0.1',
  // Nothing to clash over in /tmp or /run.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
};
/** For tests only: a crash of the machine, though not of a process, would lose data. */
const NO_FSYNC = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @typedef {object} Postgres
 * @property {string} url address of the database `waymark`
 * @property {number} port
 * @property {import('./processes.mjs').Child} child
 * @property {(name: string) => string} urlOf address of another database on the same server
 * @property {(name: string) => Promise<string>} createDatabase makes one if it is not there, and gives its address
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} destroy stops it and removes its files
 */

/**
 * Starts the PostgreSQL that comes with the project, as root or as an ordinary user, on new or existing data.
 * @param {object} options
 * @param {string} options.dataDir folder for its files; made if need be
 * @param {number} [options.port] a free one if not given
 * @param {boolean} [options.fsync] off only where data may be lost
 * @param {string} [options.logFile]
 * @param {(text: string) => void} [options.log] told of steps that take long
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, port, fsync = true, logFile, log = () => {} }) {
  const owner = postgresOwner();
  const bin = postgresPrograms(owner);
  const cluster = clusterFolder(owner, dataDir);
  const passwordFile = path.join(dataDir, 'password');
  if (!fs.existsSync(cluster)) await makeCluster({ owner, bin, cluster, passwordFile, log });
  refuseOtherVersion(cluster);
  await endLeftOver(cluster);

  const password = fs.readFileSync(passwordFile, 'utf8').trim();
  const listen = port ?? (await freePort());
  const child = await startServer({
    owner,
    bin,
    cluster,
    listen,
    password,
    fsync,
    logFile: logFile ?? path.join(dataDir, 'postgres.log'),
  });
  const urlOf = (/** @type {string} */ name) => `postgres://${USER}:${password}@127.0.0.1:${listen}/${name}`;
  const createDatabase = async (/** @type {string} */ name) => {
    await ensureDatabase(urlOf('postgres'), name);
    return urlOf(name);
  };
  await createDatabase(DATABASE);
  return {
    url: urlOf(DATABASE),
    port: listen,
    child,
    urlOf,
    createDatabase,
    stop: child.stop,
    async destroy() {
      await child.stop();
      fs.rmSync(cluster, { recursive: true, force: true });
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * @param {{ owner: import('./postgres-user.mjs').Owner, bin: string, cluster: string, passwordFile: string, log: (text: string) => void }} options
 */
async function makeCluster({ owner, bin, cluster, passwordFile, log }) {
  log('Making a new PostgreSQL database (a few seconds).');
  fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  // initdb reads the password as its own user, who may not read ours.
  const half = `${cluster}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  const handedOver = `${half}.password`;
  fs.copyFileSync(passwordFile, handedOver);
  if (owner.uid !== undefined && owner.gid !== undefined) {
    fs.chownSync(half, owner.uid, owner.gid);
    fs.chownSync(handedOver, owner.uid, owner.gid);
  }
  const { ok, output } = await run(
    path.join(bin, 'initdb'),
    [
      `--pgdata=${half}`,
      `--username=${USER}`,
      `--pwfile=${handedOver}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // ICU's root collation, so that a search for "malmo" can find "Malmö" on every machine alike.
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C',
    ],
    { ...owner, cwd: '/', env: serverEnvironment() },
  );
  fs.rmSync(handedOver, { force: true });
  if (!ok) throw new Problem(`PostgreSQL could not make its database in ${cluster}: ${lastLine(output)}`);
  // Renamed only when whole: an interrupted start leaves nothing that looks like a database.
  fs.renameSync(half, cluster);
}

/** @param {string} cluster */
function refuseOtherVersion(cluster) {
  const version = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Problem(
      `${cluster} holds data of PostgreSQL ${version} and this Waymark brings ${MAJOR_VERSION}; set WAYMARK_DATA_DIR to a new folder, or DATABASE_URL to a PostgreSQL ${version}.`,
    );
  }
}

/**
 * After a crash of the stack its server may still run; after a crash of the machine its pid file may name a stranger.
 * @param {string} cluster
 */
async function endLeftOver(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  const left = describeProcess(pid);
  if (left?.command.includes(cluster)) await endProcess(pid, FAST_SHUTDOWN);
  else if (left) fs.rmSync(file, { force: true });
}

/**
 * @param {{ owner: import('./postgres-user.mjs').Owner, bin: string, cluster: string, listen: number, password: string, fsync: boolean, logFile: string }} options
 */
async function startServer({ owner, bin, cluster, listen, password, fsync, logFile }) {
  const end = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const child = launch({
      name: 'PostgreSQL',
      command: path.join(bin, 'postgres'),
      args: ['-D', cluster, '-p', String(listen), ...configured({ ...SERVER, ...(fsync ? {} : NO_FSYNC) })],
      logFile,
      ...owner,
      cwd: '/',
      env: serverEnvironment(),
      stopSignal: FAST_SHUTDOWN,
      exitSignal: IMMEDIATE_SHUTDOWN,
      graceMs: 30_000,
    });
    const url = `postgres://${USER}:${password}@127.0.0.1:${listen}/postgres`;
    while (child.alive() && Date.now() < end) {
      if (await answers(url)) return child;
      await sleep(50);
    }
    const lines = child.lastLines();
    await child.stop();
    // A server killed a moment ago may still be letting go of its memory: that passes by itself.
    const passing = lines.some((line) => line.includes('still in use'));
    if (passing && Date.now() < end) {
      await sleep(300);
      continue;
    }
    throw new Problem(`PostgreSQL did not start: ${lines.at(-1) ?? 'it said nothing'} (log: ${logFile})`);
  }
}

/** @param {Record<string, string>} settings */
function configured(settings) {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server takes its settings from its command line alone, never from a PG… variable of the caller. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {string} url
 * @param {string} name
 */
async function ensureDatabase(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
