// Runs on the Node that is already there, before anything is installed: only Node's own modules may be used here.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../stack/problem.mjs';
import { isUpToDate } from './lock-file.mjs';

export const ROOT = path.dirname(
  path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname)),
);
const OLDEST_NODE = 20;
const PROJECT_NODE = path.join(ROOT, 'node_modules/node/bin/node');

/**
 * Installs the packages of package-lock.json, unless exactly they are there.
 * @param {(text: string) => void} log
 */
export async function installPackages(log) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Problem(
      `This is Node ${process.versions.node} and Waymark needs ${OLDEST_NODE} or newer; install a newer Node.`,
    );
  }
  if (isUpToDate(ROOT)) return;
  log('Installing the packages Waymark needs (a minute or two; only when package-lock.json has changed).');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    const why = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
    throw new Problem(
      `npm ci failed: ${why[0] ?? 'npm said nothing'}\n${why.slice(1, 12).join('\n')}`.trim(),
    );
  }
}

/**
 * Goes on under the Node that the project brings, if this one is another.
 * @param {string} script full path of the program that is running
 * @returns {Promise<void>} comes back only under the project's Node
 */
export async function useProjectNode(script) {
  if (fs.realpathSync(process.execPath) === fs.realpathSync(PROJECT_NODE)) return;
  const child = spawn(PROJECT_NODE, [script, ...process.argv.slice(2)], {
    cwd: process.cwd(),
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself; a signal to us alone is passed on. Either way the child decides when to end.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
  process.exit(code);
}

/**
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function npm(args) {
  // Under `npm start` this names the very npm that runs us.
  const self = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const [command, first] = self ? [process.execPath, [self]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
