import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Programs fetched or built once are kept in the user's cache folder, so that they outlive a clone.
 * @param {string} folder such as `temporal-1.5.1`
 * @param {string} program name of the file in it
 */
export function cachedProgram(folder, program) {
  const root = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(root, 'waymark', folder, program);
}

/**
 * Puts a finished program into the cache; whole or not at all, whoever else does the same at that moment.
 * @param {string} from
 * @param {string} to
 */
export function keepProgram(from, to) {
  const half = `${to}.${process.pid}`;
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, half);
  fs.chmodSync(half, 0o755);
  fs.renameSync(half, to);
}

/**
 * A folder for a while, removed afterwards.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTemporaryFolder(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
