import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, buildSettings } from '../setup/build.mjs';
import { installPackages, ROOT, useProjectNode } from '../setup/install.mjs';
import { freePort } from '../stack/ports.mjs';
import { findRunningStack } from '../stack/state.mjs';

/** @typedef {(text: string) => void} Say */
/** @typedef {{ url: string, stop: () => Promise<void> }} Found */

/**
 * The stack that is up, or one of its own for the while.
 * @param {string} script full path of the program that is running
 * @param {Say} say
 * @returns {Promise<Found>}
 */
export async function findOrStart(script, say) {
  const dataDir = process.env.WAYMARK_DATA_DIR || path.join(ROOT, '.waymark');
  const running = findRunningStack(dataDir);
  if (running) {
    say(`Waymark is running at ${running.url}.`);
    return { url: running.url, stop: async () => {} };
  }
  await installPackages(say);
  await useProjectNode(script);
  return startForTheWhile(say);
}

/**
 * A stack on free ports, in a folder that goes away with it.
 * @param {Say} say
 * @returns {Promise<Found>}
 */
async function startForTheWhile(say) {
  await buildSettings();
  await build(say);
  const { loadStackSettings } = await import('../../libs/settings/dist/index.js');
  const { startStack } = await import('../stack/stack.mjs');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-demo-'));
  // The database's own user must be able to enter.
  fs.chmodSync(dataDir, 0o755);
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  // However this ends: the programs we launched end with this process, and the folder goes after them.
  process.once('exit', remove);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => process.exit(1));
  const ports = {
    temporal: await freePort(),
    temporalUi: await freePort(),
    smtp: await freePort(),
    mailPage: await freePort(),
  };
  const settings = loadStackSettings({
    WAYMARK_DATA_DIR: dataDir,
    PORT: String(await freePort()),
    WAYMARK_DEMO: 'on',
  });
  const stack = await startStack({ settings, ports, fsync: false, log: say });
  return { url: stack.url, stop: stack.stop };
}
