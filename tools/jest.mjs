// Runs Jest on our Node with ES modules switched on: `node tools/jest.mjs [project] [pattern] [Jest's options]`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);
const PROJECTS = ['unit', 'integration', 'model', 'journeys'];

const [first, ...others] = process.argv.slice(2);
const args =
  first && PROJECTS.includes(first) ? [...others, '--selectProjects', first] : process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(
  path.join(ROOT, 'node_modules/.bin/node'),
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...args],
  { cwd: ROOT, stdio: 'inherit' },
);
// Jest is interrupted by the same Ctrl-C and cleans up; we only wait for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
child.once('exit', (code) => process.exit(code ?? 1));
