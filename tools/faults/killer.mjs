import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./own-stack.mjs').OwnStack} OwnStack */
/** @typedef {import('./plan.mjs').Kill} Kill */

/**
 * One crash as it was.
 * @typedef {object} Killed
 * @property {string} point its name, or `any moment`
 * @property {string} victims
 * @property {number} at milliseconds since 1970
 * @property {boolean} losesRecord whether who sends mails, or where it is written down, was hit
 */

/** How long a program may take to pass an armed point before the crash comes anyway. */
const REACH_MS = 4_000;

/**
 * Carries out one crash.
 * @param {OwnStack} stack
 * @param {Kill} kill
 * @returns {Promise<Killed>}
 */
export async function carryOut(stack, { point, victims, afterMs }) {
  await sleep(afterMs);
  const reached = point !== null && (await waitAt(stack, point, victims));
  const at = Date.now();
  await stack.kill(victims);
  return {
    point: reached ? point : 'any moment',
    victims: victims.toSorted().join(' + '),
    at,
    losesRecord: victims.includes('worker') || victims.includes('postgres'),
  };
}

/**
 * Arms a point and waits until somebody has passed it.
 * @param {OwnStack} stack
 * @param {string} point
 * @param {readonly import('./own-stack.mjs').Name[]} victims
 * @returns {Promise<boolean>} whether somebody has
 */
async function waitAt(stack, point, victims) {
  const armed = `${point} ${victims.map((name) => stack.pidOf(name)).join(' ')}`;
  fs.writeFileSync(`${stack.faultFile}.new`, armed);
  fs.renameSync(`${stack.faultFile}.new`, stack.faultFile);
  const end = Date.now() + REACH_MS;
  while (Date.now() < end) {
    if (!fs.existsSync(stack.faultFile)) return true;
    await sleep(10);
  }
  try {
    fs.rmSync(stack.faultFile);
    return false;
  } catch {
    return true;
  }
}
