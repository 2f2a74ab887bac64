import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { Problem } from './problem.mjs';
import { isProgram, onPath, run } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** How browser tests start Chromium: no sandbox, because containers have none, and nothing fetched behind our back. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds Chromium for browser tests, or gets it: the environment, the PATH, playwright's own, Debian's package as root.
 * @param {{ log?: (text: string) => void }} [options] `log` is told of steps that take long
 * @returns {Promise<string>} its path
 * @throws {Problem} naming every choice, when none works
 */
export async function findChromium({ log = () => {} } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Problem(`CHROMIUM_PATH names ${named}, which is not a program; correct it or take it away.`);
  }
  const found = installed();
  if (found) return found;
  await install(log);
  const now = installed();
  if (now) return now;
  throw new Problem(
    'Chromium, which the browser tests drive, cannot be found or installed here; do one of these: install chromium ' +
      'with the package manager, or name a Chromium or Chrome in CHROMIUM_PATH.',
  );
}

function installed() {
  return onPath(NAMES) ?? [chromium.executablePath(), ...ON_MACOS].find(isProgram) ?? null;
}

/** @param {(text: string) => void} log */
async function install(log) {
  const apt = process.getuid?.() === 0 ? onPath(['apt-get']) : null;
  if (apt) {
    log("Installing Debian's Chromium for the browser tests (a minute or two, once on this machine).");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(apt, ['update', '-q'], { env });
    const { ok } = await run(apt, ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
    if (ok) return;
  }
  log('Fetching Chromium for the browser tests (about 150 MB, once on this machine).');
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  await run(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: 600_000 });
}
