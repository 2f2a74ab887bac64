import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atTheEnd } from '../../../tools/stack/for-a-while.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { launch } from '../../../tools/stack/processes.mjs';

/**
 * Starts hand-written SQL behind a bare HTTP server, in a process of its own as the API is.
 * @param {import('./stack.mjs').BenchStack} stack
 * @param {string} file the program, beside this one
 * @param {Record<string, string>} [env] what it is told besides its database and port
 * @returns {Promise<string>} its address
 */
export async function launchBareServer({ databaseUrl, logFolder }, file, env = {}) {
  const port = await freePort();
  const child = launch({
    name: 'The bare server',
    command: process.execPath,
    args: [path.join(import.meta.dirname, file)],
    env: { ...process.env, ...env, BARE_DATABASE: databaseUrl, BARE_PORT: String(port) },
    logFile: path.join(logFolder, `${path.basename(file, '.mjs')}.log`),
  });
  atTheEnd(child.stop);
  while (!child.lastLines().includes('working')) {
    if (!child.alive()) throw new Error(child.epitaph());
    await sleep(50);
  }
  return `http://127.0.0.1:${port}`;
}
