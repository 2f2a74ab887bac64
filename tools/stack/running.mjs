import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A running process by its number. Numbers are used again, so the start time tells it from a later one.
 * @param {number} pid
 * @returns {{ command: string, startedAt: string } | null} null when there is no such process
 */
export function describeProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  // Small containers have /proc and no ps; macOS has ps and no /proc.
  return fs.existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name may hold spaces and brackets, so the fields are counted from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { startedAt: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function fromPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const match = /^\s*(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/m.exec(stdout ?? '');
  if (status !== 0 || !match || match[1]?.startsWith('Z')) return null;
  return { startedAt: match[2] ?? '', command: match[3] ?? '' };
}

/**
 * Ends a process another run left behind. The caller has made sure that it is ours.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {number} [graceMs]
 */
export async function endProcess(pid, signal, graceMs = 15_000) {
  const killAt = Date.now() + graceMs;
  let next = signal;
  while (describeProcess(pid)) {
    try {
      process.kill(pid, next);
    } catch {
      return;
    }
    if (Date.now() > killAt) next = 'SIGKILL';
    await sleep(200);
  }
}
