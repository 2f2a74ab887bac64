import fs from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { describeProcess } from './running.mjs';

/**
 * Makes sure that one stack at a time uses a data folder.
 * @param {string} folder
 * @returns {() => void} gives the folder free again
 * @throws {Problem} when a running stack holds it
 */
export function lockFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'stack.lock');
  const mine = `${file}.${process.pid}`;
  const identity = JSON.stringify({
    pid: process.pid,
    startedAt: describeProcess(process.pid)?.startedAt ?? '',
  });
  fs.writeFileSync(mine, identity);
  try {
    // A link is made whole or not at all, so nobody ever reads a half-written lock.
    while (!tryLink(mine, file)) {
      const holder = holderOf(file);
      if (holder) {
        throw new Problem(
          `A Waymark (process ${holder}) already runs on ${folder}; stop it first, or set WAYMARK_DATA_DIR to another folder.`,
        );
      }
      fs.rmSync(file, { force: true });
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
  return () => {
    if (readText(file) === identity) fs.rmSync(file, { force: true });
  };
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {number | null} the running process that holds the lock; null when that process is gone
 */
function holderOf(file) {
  try {
    const { pid, startedAt } = JSON.parse(readText(file));
    return describeProcess(pid)?.startedAt === startedAt ? pid : null;
  } catch {
    return null;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
