import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** @type {Map<import('node:child_process').ChildProcess, NodeJS.Signals>} */
const live = new Map();

// Programs in groups of their own would outlive us; whatever ends this process ends them too.
process.once('exit', () => {
  for (const [child, signal] of live) child.kill(signal);
});

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {string} logFile
 * @property {Promise<string>} exited how it ended, in words; resolves when it is gone
 * @property {() => boolean} alive
 * @property {(count?: number) => string[]} lastLines the end of its log
 * @property {() => string} epitaph how it ended and what it said last, for a person
 * @property {() => Promise<void>} stop asks it to end, and ends it if it does not
 * @property {() => void} kill ends it now, as a crash would
 */

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us and we decide the order of stopping.
 * Its output goes to a file and not through us, so that it is still there when we are gone.
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.command
 * @param {string[]} options.args
 * @param {string} options.logFile
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.cwd]
 * @param {number} [options.uid]
 * @param {number} [options.gid]
 * @param {NodeJS.Signals} [options.stopSignal] what asks it to end
 * @param {NodeJS.Signals} [options.exitSignal] what ends it when this process ends without having stopped it
 * @param {number} [options.graceMs] how long it may take to end before it is killed
 * @returns {Child}
 */
export function launch({
  name,
  command,
  args,
  logFile,
  env,
  cwd,
  uid,
  gid,
  stopSignal = 'SIGTERM',
  exitSignal = 'SIGKILL',
  graceMs = 15_000,
}) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  rotate(logFile);
  const out = fs.openSync(logFile, 'a', 0o600);
  const began = fs.fstatSync(out).size;
  const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', out, out] });
  fs.closeSync(out);
  live.set(child, exitSignal);

  let gone = false;
  let ending = 'still runs';
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    const end = (/** @type {string} */ how) => {
      gone = true;
      live.delete(child);
      ending = how;
      resolve(how);
    };
    child.once('error', (error) => end(`could not be started (${error.message})`));
    child.once('exit', (code, signal) =>
      end(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
    );
  });
  const send = (/** @type {NodeJS.Signals} */ signal) => {
    if (!gone) child.kill(signal);
  };
  const lastLines = (count = 12) => tail(logFile, began, count);
  return {
    name,
    pid: child.pid ?? -1,
    logFile,
    exited,
    alive: () => !gone,
    lastLines,
    epitaph: () => [`${name} ${ending}; the end of its log (${logFile}):`, ...lastLines()].join('\n  '),
    kill: () => send('SIGKILL'),
    async stop() {
      send(stopSignal);
      const timer = setTimeout(() => send('SIGKILL'), graceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** @param {string} logFile */
function rotate(logFile) {
  const size = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) fs.renameSync(logFile, `${logFile}.1`);
}

/**
 * @param {string} file
 * @param {number} from byte to start at: what an earlier run wrote is not shown
 * @param {number} count
 */
function tail(file, from, count) {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file).subarray(from).toString('utf8').trimEnd();
  return text === '' ? [] : text.split('\n').slice(-count);
}
