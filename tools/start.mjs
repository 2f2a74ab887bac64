// npm start: brings up whole Waymark on a machine that has only Node and npm.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildSettings } from './setup/build.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { Problem, runAsProgram } from './stack/problem.mjs';

const say = (/** @type {string} */ text) => console.log(text);

await runAsProgram(async () => {
  await installPackages(say);
  await useProjectNode(fileURLToPath(import.meta.url));
  await main();
});

async function main() {
  const interrupted = listenForInterruption();
  const settings = await readSettings();
  const stack = await bringUp(settings, interrupted).catch((error) => {
    // What fails after Ctrl-C fails because of it.
    if (interrupted.aborted) return null;
    throw error;
  });
  if (!stack) return say('Stopped.');
  const { describeStack } = await import('./stack/welcome.mjs');
  if (!interrupted.aborted) say(await describeStack(stack));

  const broken = await Promise.race([stack.broken, untilAborted(interrupted)]);
  await stack.stop();
  if (broken) throw new Problem(`${broken.epitaph()}\nEverything else has been stopped.`);
  say('Stopped.');
}

/**
 * @param {import('./stack/stack.mjs').StackSettings} settings
 * @param {AbortSignal} interrupted
 */
async function bringUp(settings, interrupted) {
  interrupted.throwIfAborted();
  const { startStack } = await import('./stack/stack.mjs');
  return startStack({ settings, build: () => build(say), log: say, signal: interrupted });
}

/**
 * The first Ctrl-C stops in order, the second at once: the programs we launched end with this process.
 * @returns {AbortSignal}
 */
function listenForInterruption() {
  const interrupted = new AbortController();
  const stop = () => {
    if (interrupted.signal.aborted) process.exit(1);
    say('\nStopping; Ctrl-C again stops at once.');
    interrupted.abort();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  return interrupted.signal;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<null>}
 */
function untilAborted(signal) {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
}

/** The settings are judged before the long build, so that a typing mistake is told at once. */
async function readSettings() {
  await buildSettings();
  const { loadStackSettings, SettingsError } = await import('../libs/settings/dist/index.js');
  try {
    const dataDir = process.env.WAYMARK_DATA_DIR || path.join(ROOT, '.waymark');
    return loadStackSettings({ ...process.env, WAYMARK_DATA_DIR: dataDir });
  } catch (error) {
    throw error instanceof SettingsError ? new Problem(error.message) : error;
  }
}
