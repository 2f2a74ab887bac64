import path from 'node:path';
import { build, buildSettings } from '../setup/build.mjs';
import { atTheEnd, temporaryFolder } from './for-a-while.mjs';
import { freePort } from './ports.mjs';
import { startStack } from './stack.mjs';

/**
 * Whole Waymark, on free ports and in a folder that goes away with it, beside any other that runs on this machine.
 * `stopAll` of for-a-while.mjs ends it; so does the end of this process.
 * @param {object} options
 * @param {(text: string) => void} options.log
 * @param {string} options.name begins the folder's name
 * @param {boolean} [options.demo] with its demo data
 * @param {boolean} [options.fsync] as real data is kept; without it everything is quicker and a crash may lose data
 * @returns {Promise<import('./stack.mjs').Stack>}
 */
export async function startStackForAWhile({ log, name, demo = true, fsync = false }) {
  await buildSettings();
  await build(log);
  const { loadStackSettings } = await import('../../libs/settings/dist/index.js');
  // Nothing of the caller's environment: it may name a real database.
  const settings = loadStackSettings({
    PORT: String(await freePort()),
    WAYMARK_DATA_DIR: path.join(temporaryFolder(name), 'data'),
    WAYMARK_DEMO: demo ? 'on' : 'off',
    LOG_LEVEL: process.env.LOG_LEVEL,
  });
  const ports = {
    temporal: await freePort(),
    temporalUi: await freePort(),
    smtp: await freePort(),
    mailPage: await freePort(),
  };
  const stack = await startStack({ settings, ports, fsync, log });
  atTheEnd(stack.stop);
  return stack;
}
