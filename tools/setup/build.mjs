import path from 'node:path';
import { Problem } from '../stack/problem.mjs';
import { run } from '../stack/programs.mjs';
import { keepingCompiledCode } from './compiled-code.mjs';
import { ROOT } from './install.mjs';

const SHOWN_LINES = 40;

/** Set by a run that has built everything itself and now uses it: what runs must not lose its files to a new build. */
export const IS_BUILT = 'WAYMARK_BUILT';
const isBuilt = () => process.env[IS_BUILT] === 'on';

/**
 * Builds every package that has changed.
 * @param {(text: string) => void} log
 * @throws {Problem} with the end of the compiler's output
 */
export async function build(log) {
  if (isBuilt()) return;
  log('Building what has changed (a minute or two the first time, else seconds).');
  await runTool('nx/dist/bin/nx.js', ['run-many', '-t', 'build', '--output-style=stream']);
}

/** Builds only what reads the settings. */
export async function buildSettings() {
  if (isBuilt()) return;
  await runTool('typescript/bin/tsc', ['-b', 'libs/settings']);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function runTool(program, args) {
  const file = path.join(ROOT, 'node_modules', program);
  const { ok, output } = await run(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...keepingCompiledCode() },
  });
  if (!ok)
    throw new Problem(`Waymark could not be built:\n${output.split('\n').slice(-SHOWN_LINES).join('\n')}`);
}
