import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cachedProgram } from '../stack/cache.mjs';
import { Problem } from '../stack/problem.mjs';

/** Pinned, so that the same seed makes the same requests on every machine. */
const VERSION = '4.32.5';
const withoutPython =
  'npm run fuzz needs Python 3.10 or newer with venv (on Debian: apt-get install python3-venv), or SCHEMATHESIS_PATH naming a schemathesis.';

/**
 * The program, from SCHEMATHESIS_PATH, from the user's cache folder, or installed there now.
 * @param {(text: string) => void} log
 * @returns {string} full path
 */
export function findSchemathesis(log) {
  const named = process.env.SCHEMATHESIS_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Problem(`SCHEMATHESIS_PATH names ${named}, and there is no such file.`);
  }
  const program = cachedProgram(`schemathesis-${VERSION}`, 'bin/schemathesis');
  if (works(program)) return program;
  log(`Installing schemathesis ${VERSION} into the cache folder (once, a minute).`);
  const folder = path.dirname(path.dirname(program));
  // One that was cut short is begun again.
  fs.rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder], withoutPython);
  const why = `schemathesis ${VERSION} could not be installed from the Python package index`;
  run(path.join(folder, 'bin/pip'), ['install', '--quiet', `schemathesis==${VERSION}`], why);
  return program;
}

/** @param {string} program */
const works = (program) => fs.existsSync(program) && spawnSync(program, ['--version']).status === 0;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} sentence what to say when it fails
 */
function run(command, args, sentence) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const last = (stderr ?? '').trim().split('\n').at(-1);
  throw new Problem([sentence, error?.message ?? last].filter(Boolean).join('\n  '));
}

/**
 * @typedef {object} Tally
 * @property {string[]} operations that were asked at all
 * @property {number} cases requests that were sent
 * @property {Record<string, number>} statuses
 * @property {{ request: string, status: number, answer: string }[]} serverErrors
 * @property {boolean} finished whether everything was asked before the time was up
 */

/**
 * Sends what schemathesis makes up from the document, as one person.
 * @param {string} program
 * @param {{ url: string, cookie: string, ids: Record<string, string[]>, phases: string, seed: number, examples: number, longestMs: number, folder: string }} options
 *   `phases` as schemathesis names them
 * @returns {Promise<Tally>}
 */
export async function fuzz(program, { url, cookie, ids, phases, seed, examples, longestMs, folder }) {
  const tallyFile = path.join(folder, 'tally.json');
  const idsFile = path.join(folder, 'ids.json');
  fs.writeFileSync(idsFile, JSON.stringify(ids));
  const args = [
    'run',
    `${url}/api/openapi.json`,
    '--checks=not_a_server_error',
    `--phases=${phases}`,
    `--max-examples=${examples}`,
    `--seed=${seed}`,
    '--no-shrink',
    '--continue-on-failure',
    '--request-timeout=60',
    '--suppress-health-check=all',
    '--warnings=off',
    // Ends the session that asks; the stream never ends by itself.
    '--exclude-path=/api/auth/sign-out',
    '--exclude-path=/api/changes',
    `--header=Cookie: ${cookie}`,
  ];
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PYTHONPATH: import.meta.dirname,
      PYTHONDONTWRITEBYTECODE: '1',
      SCHEMATHESIS_HOOKS: 'hooks',
      WAYMARK_FUZZ_IDS: idsFile,
      WAYMARK_FUZZ_SEED: String(seed),
      WAYMARK_FUZZ_TALLY: tallyFile,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  let finished = true;
  // Interrupted, it writes down what it has counted.
  const timer = setTimeout(() => {
    finished = false;
    child.kill('SIGINT');
  }, longestMs);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', resolve);
  });
  clearTimeout(timer);
  // 1 is schemathesis finding something; what it found is counted by ourselves.
  if ((finished && code !== 0 && code !== 1) || !fs.existsSync(tallyFile))
    throw new Problem(`schemathesis did not do its work:\n${said.trim().split('\n').slice(-15).join('\n')}`);
  return { ...JSON.parse(fs.readFileSync(tallyFile, 'utf8')), finished };
}
