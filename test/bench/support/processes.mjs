import fs from 'node:fs';
import path from 'node:path';

/** Linux counts processor time in hundredths of a second, on every machine. */
const TICKS_A_SECOND = 100;
const PAGE_KB = 4;

/**
 * What the programs of a stack use of the machine. Reads /proc, so Linux only.
 * @typedef {object} Programs
 * @property {() => Record<string, number>} cpu seconds of processor time so far, by name; a program's own children count
 * @property {(name: string) => number} memory resident, in MB
 * @property {(name: string) => number} pidOf
 * @property {(name: string, pid: number) => void} add a program that stands beside the stack, or takes the place of one
 */

/**
 * @param {string} dataDir of the stack
 * @returns {Programs}
 */
export function programsOf(dataDir) {
  const { children } = JSON.parse(fs.readFileSync(path.join(dataDir, 'stack.json'), 'utf8'));
  const known = /** @type {{ name: string, pid: number }[]} */ (children);
  const pidOf = (/** @type {string} */ name) => {
    const found = known.find((one) => one.name === name);
    if (!found) throw new Error(`There is no program ${name}.`);
    return found.pid;
  };
  return {
    pidOf,
    add(name, pid) {
      const at = known.findIndex((one) => one.name === name);
      known.splice(at < 0 ? known.length : at, 1, { name, pid });
    },
    cpu() {
      const all = everyProcess();
      return {
        ...Object.fromEntries(known.map(({ name, pid }) => [name, secondsOf(pid, all)])),
        'the bench': ownSeconds(),
      };
    },
    memory(name) {
      const [, resident = '0'] = fs.readFileSync(`/proc/${pidOf(name)}/statm`, 'utf8').split(' ');
      return (Number(resident) * PAGE_KB) / 1024;
    },
  };
}

const ownSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** @typedef {{ pid: number, parent: number, ticks: number }} Seen */

/** @returns {Seen[]} */
function everyProcess() {
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // User and system time, its own and of the children it has waited for.
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return { pid: Number(name), parent: Number(fields[1]), ticks };
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

/**
 * @param {number} pid
 * @param {Seen[]} all
 * @returns {number}
 */
function secondsOf(pid, all) {
  const own = (all.find((one) => one.pid === pid)?.ticks ?? 0) / TICKS_A_SECOND;
  const children = all.filter(({ parent }) => parent === pid);
  return children.reduce((sum, child) => sum + secondsOf(child.pid, all), own);
}

/**
 * Processor time between two looks.
 * @param {Record<string, number>} before
 * @param {Record<string, number>} after
 * @returns {{ total: number, text: string }} seconds, and who used how many milliseconds of them for each of `share`
 */
export function usedBetween(before, after, share = 1) {
  const used = Object.keys(after).map((name) => ({
    name,
    seconds: (after[name] ?? 0) - (before[name] ?? 0),
  }));
  const told = used.map(({ name, seconds }) => `${name} ${((seconds * 1000) / share).toFixed(0)} ms`);
  return { total: used.reduce((sum, { seconds }) => sum + seconds, 0), text: told.join(', ') };
}
