import fs from 'node:fs';
import path from 'node:path';
import { describeProcess, endProcess } from './running.mjs';

/**
 * Where the parts of a stack are.
 * @typedef {object} Addresses
 * @property {string} url console and API on this machine
 * @property {string | null} mailUrl page with the mails sent
 * @property {string | null} temporalUiUrl
 * @property {string} temporalAddress
 * @property {string} databaseUrl
 */

/**
 * What a stack tells other programs, in stack.json of its data folder. The addresses come when all of it is up.
 * @typedef {object} Record
 * @property {number} pid the process that started it and stops it
 * @property {string} startedAt with the pid, tells that process from a later one
 * @property {{ name: string, pid: number, startedAt: string }[]} children
 */

/** @typedef {Record & Addresses} StackState */

const FILE = 'stack.json';

/**
 * @param {string} dataDir
 * @param {Partial<Addresses>} addresses
 * @param {import('./processes.mjs').Child[]} children
 */
export function writeState(dataDir, addresses, children) {
  const identify = (/** @type {number} */ pid) => ({ pid, startedAt: describeProcess(pid)?.startedAt ?? '' });
  const state = {
    ...identify(process.pid),
    ...addresses,
    children: children.map((child) => ({ name: child.name, ...identify(child.pid) })),
  };
  const file = path.join(dataDir, FILE);
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** @param {string} dataDir */
export function removeState(dataDir) {
  fs.rmSync(path.join(dataDir, FILE), { force: true });
}

/**
 * The stack that is up on a data folder now.
 * @param {string} dataDir
 * @returns {StackState | null}
 */
export function findRunningStack(dataDir) {
  const state = readState(dataDir);
  return state?.url && isSame(state) ? /** @type {StackState} */ (state) : null;
}

/**
 * A stack that was killed leaves its programs behind, and they hold its ports and its data: end them.
 * @param {string} dataDir
 */
export async function endLeftOvers(dataDir) {
  const state = readState(dataDir);
  if (!state) return;
  const left = state.children.filter(isSame);
  await Promise.all(
    left.map(({ name, pid }) => endProcess(pid, name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM')),
  );
  removeState(dataDir);
}

/** @param {{ pid: number, startedAt: string }} known */
function isSame({ pid, startedAt }) {
  return describeProcess(pid)?.startedAt === startedAt;
}

/**
 * @param {string} dataDir
 * @returns {(Record & Partial<Addresses>) | null}
 */
function readState(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(path.join(dataDir, FILE), 'utf8'));
  } catch {
    return null;
  }
}
