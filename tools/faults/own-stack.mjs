import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../setup/install.mjs';
import { startMailSink } from '../stack/mail-sink.mjs';
import { freePort } from '../stack/ports.mjs';
import { startPostgres } from '../stack/postgres.mjs';
import { Problem } from '../stack/problem.mjs';
import { launch } from '../stack/processes.mjs';
import { SEARCH_ATTRIBUTES } from '../stack/search-attributes.mjs';
import { findTemporalCli } from '../stack/temporal-cli.mjs';
import { startTemporal } from '../stack/temporal.mjs';
import { Spares } from './spares.mjs';

/** @typedef {'api' | 'worker' | 'postgres' | 'temporal'} Name */
/** @typedef {import('../stack/processes.mjs').Child} Child */
/** @typedef {Awaited<ReturnType<typeof startMailSink>>} MailSink */

const SERVERS = /** @type {const} */ (['postgres', 'temporal']);
const PROGRAMS = /** @type {const} */ (['worker', 'api']);
const READY_MS = 60_000;

/**
 * Whole Waymark in a folder of its own, every part of which can be killed and started again. Programs are started as
 * they are in production, but for one thing: their fault points can be armed. The mail server is this process and is
 * never killed: it is what deliveries are counted by.
 */
export class OwnStack {
  /** @type {Map<Name, Child>} */
  #parts = new Map();
  #workers;
  #apis;
  /** Programs that ended although nobody killed them. */
  deaths = /** @type {string[]} */ ([]);

  /**
   * @param {string} folder
   * @param {{ postgres: number, temporal: number, api: number }} ports
   * @param {MailSink} mail
   */
  constructor(folder, ports, mail) {
    this.folder = folder;
    this.ports = ports;
    this.mail = mail;
    this.url = `http://127.0.0.1:${ports.api}`;
    this.databaseUrl = '';
    this.faultFile = path.join(folder, 'fault');
    const env = () => this.#environment();
    this.#workers = new Spares({
      name: 'The worker',
      main: 'apps/worker/dist/main.js',
      loads: ['apps/worker/dist/activities/index.js', 'apps/worker/dist/case-worker.js'],
      folder,
      env,
    });
    this.#apis = new Spares({
      name: 'The API',
      main: 'apps/api/dist/main.js',
      loads: ['apps/api/dist/create-app.js'],
      folder,
      env,
    });
  }

  /** @param {string} folder an empty one that PostgreSQL's own user may enter */
  static async start(folder) {
    process.env.TEMPORAL_CLI_PATH = await findTemporalCli({ log: console.log });
    const ports = { postgres: await freePort(), temporal: await freePort(), api: await freePort() };
    const stack = new OwnStack(folder, ports, await startMailSink());
    await Promise.all(SERVERS.map((name) => stack.#start(name)));
    const migration = launch({
      name: 'The migration',
      command: process.execPath,
      args: [path.join(ROOT, 'apps/api/dist/migrate.js')],
      cwd: ROOT,
      env: stack.#environment(),
      logFile: path.join(folder, 'migration.log'),
    });
    if (!(await migration.exited).includes('code 0')) throw new Problem(migration.epitaph());
    await stack.repair();
    return stack;
  }

  /** @param {Name} name */
  pidOf(name) {
    return this.#parts.get(name)?.pid ?? -1;
  }

  /**
   * Ends them at once, as a crash of their machine would.
   * @param {readonly Name[]} names
   */
  async kill(names) {
    const children = names.map((name) => this.#parts.get(name)).filter((child) => child !== undefined);
    for (const child of children) {
      const helpers = childrenOf(child.pid);
      child.kill();
      for (const pid of helpers) killQuietly(pid);
    }
    await Promise.all(children.map(({ exited }) => exited));
    for (const name of names) this.#parts.delete(name);
  }

  /** Starts whatever is not there, servers first, until all of it is up. */
  async repair() {
    const end = Date.now() + READY_MS;
    for (;;) {
      for (const [name, child] of this.#parts) {
        if (child.alive()) continue;
        this.deaths.push(`${name}: ${child.lastLines(1).join('').slice(0, 300)}`);
        this.#parts.delete(name);
      }
      const missing = [...SERVERS, ...PROGRAMS].filter((name) => !this.#parts.has(name));
      if (missing.length === 0) return;
      // The API begins without any of the others; the worker wants Temporal.
      const early = missing.filter((name) => name !== 'worker').map((name) => this.#start(name));
      const servers = Promise.all(early);
      const worker = missing.includes('worker') ? servers.then(() => this.#start('worker')) : servers;
      const started = await Promise.allSettled([...early, worker]);
      const failed = started.find((one) => one.status === 'rejected');
      if (failed && Date.now() > end) throw failed.reason;
    }
  }

  async stop() {
    this.#workers.stop();
    this.#apis.stop();
    for (const name of [...PROGRAMS, ...SERVERS.toReversed()]) await this.#parts.get(name)?.stop();
    await this.mail.stop();
  }

  /** @param {Name} name */
  async #start(name) {
    const child = await this.#starters[name]();
    this.#parts.set(name, child);
  }

  /** @type {Record<Name, () => Promise<Child>>} */
  #starters = {
    postgres: async () => {
      const { child, url } = await startPostgres({
        dataDir: path.join(this.folder, 'postgres'),
        port: this.ports.postgres,
      });
      this.databaseUrl = url;
      return child;
    },
    temporal: async () => {
      const { child } = await startTemporal({
        dbFile: path.join(this.folder, 'temporal.db'),
        port: this.ports.temporal,
        headless: true,
        searchAttributes: SEARCH_ATTRIBUTES,
        logFile: path.join(this.folder, 'temporal.log'),
      });
      return child;
    },
    worker: () =>
      this.#ready(this.#workers.take(), async (child) =>
        child.lastLines(200).some((line) => line.includes('"working"')),
      ),
    api: () =>
      this.#ready(this.#apis.take(), async () => {
        const response = await fetch(`${this.url}/api/settings`, { signal: AbortSignal.timeout(2_000) });
        await response.arrayBuffer();
        return true;
      }),
  };

  /**
   * @param {Child} child
   * @param {(child: Child) => Promise<boolean>} isReady may throw while it is not
   */
  async #ready(child, isReady) {
    const end = Date.now() + READY_MS;
    while (child.alive() && Date.now() < end) {
      if (await isReady(child).catch(() => false)) return child;
      await sleep(30);
    }
    child.kill();
    throw new Problem(child.epitaph());
  }

  /** @returns {NodeJS.ProcessEnv} */
  #environment() {
    // In production a fault point is nothing at all.
    const { NODE_ENV: _any, WAYMARK_FAULT: _none, ...environment } = process.env;
    return {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(this.ports.api),
      PUBLIC_URL: 'http://waymark.example',
      DATABASE_URL: this.databaseUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${this.ports.temporal}`,
      TEMPORAL_NAMESPACE: 'default',
      SMTP_URL: this.mail.smtpUrl,
      MAIL_PAUSE: '1',
      MAIL_FROM: 'Waymark <waymark@example.org>',
      PHOTO_STORE: path.join(this.folder, 'photos'),
      AUTH_SECRET: 'a secret of this run alone, longer than it has to be',
      WAYMARK_DEMO: 'off',
      LOG_LEVEL: 'info',
      WAYMARK_FAULT_FILE: this.faultFile,
    };
  }
}

/** PostgreSQL's own processes, where the system tells: a crash of the machine does not spare them. @param {number} pid */
function childrenOf(pid) {
  try {
    return fs
      .readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function killQuietly(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
