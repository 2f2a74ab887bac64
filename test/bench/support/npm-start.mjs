import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../tools/setup/install.mjs';
import { atTheEnd, temporaryFolder } from '../../../tools/stack/for-a-while.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { run } from '../../../tools/stack/programs.mjs';

const PATIENCE_MS = 900_000;
const LOOK_EVERY_MS = 50;

/**
 * What is committed, as a clone of its own with the packages that are installed here: nothing built, no data.
 * @param {(text: string) => void} say
 * @returns {Promise<string>} its folder
 */
export async function freshClone(say) {
  say('Making a fresh clone.');
  const folder = path.join(temporaryFolder('waymark-bench-start'), 'waymark');
  await must('git', ['clone', '--quiet', '--local', ROOT, folder]);
  for (const modules of ['', ...workspaces()].map((place) => path.join(place, 'node_modules'))) {
    const from = path.join(ROOT, modules);
    if (!fs.existsSync(from)) continue;
    const to = path.join(folder, modules);
    // Links cost no room; where there can be none (another disk), files are copied.
    const linked = await run('cp', ['-al', from, to]);
    if (!linked.ok) {
      fs.rmSync(to, { recursive: true, force: true });
      await must('cp', ['-a', from, to]);
    }
    fs.rmSync(path.join(to, '.cache'), { recursive: true, force: true });
  }
  return folder;
}

/** @returns {string[]} folders of the packages in this repository */
function workspaces() {
  const { workspaces: patterns } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return /** @type {string[]} */ (patterns).flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return fs.readdirSync(path.join(ROOT, parent)).map((name) => path.join(parent, name));
  });
}

/**
 * Types `npm start`, waits until the sign-in page can be used, and stops it as Ctrl-C does.
 * @param {string} folder
 * @param {(text: string) => void} say
 * @returns {Promise<number>} seconds to the usable page
 * @throws {Error} with what it said, when it ends before
 */
export async function startUntilUsable(folder, say) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { NODE_ENV: _ours, ...environment } = process.env;
  const began = performance.now();
  // A group of its own, so that the signal reaches npm and what it runs, as on a keyboard.
  const child = spawn('npm', ['start'], {
    cwd: folder,
    // Nx keeps what it has built for all clones on a machine: a fresh one begins without.
    env: { ...environment, PORT: String(port), NX_CACHE_DIRECTORY: path.join(folder, '.nx/cache') },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  let over = false;
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => (over = true));
  const stop = async () => {
    if (!over && child.pid) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  atTheEnd(stop);
  while (!(await isUsable(url))) {
    if (over) throw new Error(`npm start ended:\n${said}`);
    if (performance.now() - began > PATIENCE_MS) throw new Error(`npm start never came up:\n${said}`);
    await sleep(LOOK_EVERY_MS);
  }
  const seconds = (performance.now() - began) / 1000;
  say(`Usable after ${seconds.toFixed(1)} s.`);
  await stop();
  return seconds;
}

/**
 * The page is there with all that it loads at once, and whom one may sign in as.
 * @param {string} url
 */
async function isUsable(url) {
  try {
    const page = await fetch(url);
    if (!page.ok) return false;
    const loaded = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, file]) => `${url}${file}`,
    );
    const answers = await Promise.all([...loaded, `${url}/api/demo/people`].map((address) => fetch(address)));
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    return answers.every(({ ok }) => ok);
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function must(command, args) {
  const { ok, output } = await run(command, args);
  if (!ok) throw new Error(`${command} failed: ${output}`);
}
