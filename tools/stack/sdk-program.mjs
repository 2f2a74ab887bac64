import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTemporaryFolder, keepProgram } from './cache.mjs';
import { isProgram } from './programs.mjs';

const STALL_MS = 20_000;
const SCRIPT = fileURLToPath(new URL('./sdk-download.mjs', import.meta.url));

/**
 * Lets Temporal's SDK download a server, and gives up when no byte has come for a while, as on a machine without a net.
 * @param {'dev-server' | 'time-skipping'} kind
 * @param {string} version
 * @param {string} target where to keep the program
 * @returns {Promise<boolean>} whether it is there now
 */
export function downloadWithSdk(kind, version, target) {
  return inTemporaryFolder(async (folder) => {
    await untilDoneOrStalled(kind, version, folder);
    const got = fs
      .readdirSync(folder)
      .map((name) => path.join(folder, name))
      .find(isProgram);
    if (!got) return false;
    keepProgram(got, target);
    return true;
  });
}

/**
 * @param {string} kind
 * @param {string} version
 * @param {string} folder
 * @returns {Promise<void>}
 */
function untilDoneOrStalled(kind, version, folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT, kind, folder, version], { stdio: 'ignore' });
    let size = 0;
    let lastGrowth = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(folder);
      if (now > size) lastGrowth = Date.now();
      size = now;
      if (Date.now() - lastGrowth > STALL_MS) child.kill('SIGKILL');
    }, 500);
    const end = () => {
      clearInterval(watch);
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
}

/** @param {string} folder */
function sizeOf(folder) {
  return fs
    .readdirSync(folder)
    .map((name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
