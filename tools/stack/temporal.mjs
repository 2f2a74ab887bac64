import fs from 'node:fs';
import path from 'node:path';
import { freePort, requireFreePort, waitForPort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { launch } from './processes.mjs';
import { run } from './programs.mjs';
import { findTemporalCli } from './temporal-cli.mjs';

const READY_TIMEOUT_MS = 60_000;
/** Without these each workflow waits 150 ms for a queue that is polled too seldom. */
const DYNAMIC_CONFIG = [
  'history.transferProcessorMaxPollRPS=5000',
  'history.timerProcessorMaxPollRPS=5000',
  'history.visibilityProcessorMaxPollRPS=5000',
];
const PRAGMAS = ['journal_mode=WAL', 'synchronous=NORMAL'];

/**
 * @typedef {object} TemporalServer
 * @property {string} address `host:port`
 * @property {string | null} uiUrl its own web pages; null when headless
 * @property {number} pid
 * @property {import('./processes.mjs').Child} child
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Temporal's development server.
 * @param {object} options
 * @param {string | null} [options.dbFile] where it keeps its runs; null for memory only
 * @param {number} [options.port] a free one if not given
 * @param {number} [options.uiPort] a free one if not given
 * @param {boolean} [options.headless] without web pages
 * @param {Record<string, string>} [options.searchAttributes] name and type (Keyword, Datetime, …)
 * @param {string[]} [options.namespaces] made beside `default`
 * @param {string} options.logFile
 * @param {(text: string) => void} [options.log] told of steps that take long
 * @returns {Promise<TemporalServer>}
 */
export async function startTemporal({
  dbFile = null,
  port,
  uiPort,
  headless = false,
  searchAttributes = {},
  namespaces = [],
  logFile,
  log = () => {},
}) {
  const cli = await findTemporalCli({ log });
  const listen = port ?? (await freePort());
  // Whoever has the port already would answer for a server of ours that could not start.
  await requireFreePort(listen, 'Temporal', 'stop that program or choose another port');
  const uiListen = headless ? null : (uiPort ?? (await freePort()));
  const address = `127.0.0.1:${listen}`;
  if (dbFile) fs.mkdirSync(path.dirname(dbFile), { recursive: true });
  const child = launch({
    name: 'Temporal',
    command: cli,
    args: [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(listen),
      '--log-format',
      'json',
      ...(uiListen === null ? ['--headless'] : ['--ui-port', String(uiListen)]),
      ...(dbFile
        ? ['--db-filename', dbFile, ...PRAGMAS.flatMap((pragma) => ['--sqlite-pragma', pragma])]
        : []),
      ...namespaces.flatMap((namespace) => ['--namespace', namespace]),
      ...DYNAMIC_CONFIG.flatMap((entry) => ['--dynamic-config-value', entry]),
      ...Object.entries(searchAttributes).flatMap(([name, type]) => [
        '--search-attribute',
        `${name}=${type}`,
      ]),
    ],
    env: ownEnvironment(),
    logFile,
  });
  if (!(await isServing(cli, listen, child))) {
    const lines = child.lastLines();
    await child.stop();
    throw new Problem(`Temporal did not start: ${lines.at(-1) ?? 'it said nothing'} (log: ${logFile})`);
  }
  return {
    address,
    uiUrl: uiListen === null ? null : `http://127.0.0.1:${uiListen}`,
    pid: child.pid,
    child,
    stop: child.stop,
  };
}

/**
 * @param {string} cli
 * @param {number} port
 * @param {import('./processes.mjs').Child} child
 */
async function isServing(cli, port, child) {
  const end = Date.now() + READY_TIMEOUT_MS;
  if (!(await waitForPort(port, { timeoutMs: READY_TIMEOUT_MS, alive: child.alive }))) return false;
  while (child.alive() && Date.now() < end) {
    const args = ['operator', 'cluster', 'health', '--address', `127.0.0.1:${port}`];
    const { ok, output } = await run(cli, args, { env: ownEnvironment(), timeoutMs: 5000 });
    if (ok && output.includes('SERVING')) return child.alive();
  }
  return false;
}

/** Temporal's program reads TEMPORAL_… variables as we do; those of the caller speak of another server. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}
