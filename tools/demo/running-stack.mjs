import path from 'node:path';
import { installPackages, ROOT, useProjectNode } from '../setup/install.mjs';
import { findRunningStack } from '../stack/state.mjs';

/** @typedef {(text: string) => void} Say */
/**
 * @typedef {object} Found
 * @property {string} url
 * @property {string | null} mailUrl page with the mails that were sent
 * @property {() => Promise<void>} stop
 */

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
    return { url: running.url, mailUrl: running.mailUrl, stop: async () => {} };
  }
  await installPackages(say);
  await useProjectNode(script);
  const { startStackForAWhile } = await import('../stack/stack-for-a-while.mjs');
  const { stopAll } = await import('../stack/for-a-while.mjs');
  const { url, settings } = await startStackForAWhile({ log: say, name: 'waymark-demo' });
  return { url, mailUrl: settings.mailUiUrl ?? null, stop: stopAll };
}
