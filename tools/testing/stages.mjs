import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/install.mjs';
import { countJest } from './results.mjs';

/** @typedef {import('./results.mjs').StageResult} StageResult */
/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * A stage that is one program and so one check.
 * @param {string[]} args of Node
 * @returns {Promise<Counts>}
 */
export async function oneCheck(args) {
  return (await runNode(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A stage that is a Jest project.
 * @param {string} project
 * @param {string} folder for Jest's report
 * @param {string[]} [options]
 * @returns {Promise<Counts>}
 */
export async function jestProject(project, folder, options = []) {
  const report = path.join(folder, `${project}.json`);
  // What a failed test leaves open must not keep the whole run from ending.
  const args = ['tools/jest.mjs', project, '--json', `--outputFile=${report}`, '--forceExit', ...options];
  const ok = await runNode(args);
  return countJest(fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null, ok);
}

/**
 * Runs a stage and measures it.
 * @param {string} name
 * @param {() => Promise<Counts>} work
 * @returns {Promise<StageResult>}
 */
export async function stage(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const counts = await work();
  return { name, ...counts, ms: Date.now() - began };
}

/**
 * Hands a signal that only this process was given on to the stage that runs.
 * @param {NodeJS.Signals} signal
 */
export function signalStage(signal) {
  for (const child of running) child.kill(signal);
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
function runNode(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    running.add(child);
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}
