// Runs Jest on our Node with ES modules switched on: `node tools/jest.mjs [project] [pattern] [Jest's options]`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);
const PROJECTS = ['unit', 'integration', 'model', 'journeys'];

const [first, ...others] = process.argv.slice(2);
const chosen = first !== undefined && PROJECTS.includes(first);
// Last, because Jest takes every word after it for a project too.
const args = chosen ? [...others, '--selectProjects', first] : process.argv.slice(2);
const child = spawn(
  path.join(ROOT, 'node_modules/.bin/node'),
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    createRequire(import.meta.url).resolve('jest/bin/jest'),
    ...args,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
// Ctrl-C reaches Jest by itself, which cleans up; a signal to us alone is passed on.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
