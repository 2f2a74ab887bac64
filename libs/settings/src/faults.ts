import { readFileSync, rmSync } from 'node:fs';

/** Places at which a test stops a program as a crash would, in the order in which an action passes them. */
export const faultPoints = [
  /** API: the command's row is written, while the Update that names it is on its way. */
  'recorded',
  /** Worker: everything of a decision is written, and not committed. */
  'before-commit',
  'after-commit',
  'before-task-completion',
  /** API: the decision is known, and the person has not been told. */
  'decided-not-answered',
  /** Worker: an effect was delivered (a mail accepted by its server), and nobody wrote that down. */
  'between-send-and-record',
  /** Worker: every effect is noted as delivered, and the case does not know it. */
  'before-driven',
  /** Worker: the case knows, and Temporal does not. */
  'after-driven',
  /** Worker: the clock of a case has acted, and Temporal does not know. */
  'after-clock',
] as const;
export type FaultPoint = (typeof faultPoints)[number];

/** Called where a program passes a fault point. */
export type Faults = (point: FaultPoint) => void;

/** Dies at the named point without another word: no clean-up, no answer. */
export function faultsAt(chosen: FaultPoint | null): Faults {
  return (point) => {
    if (point === chosen) process.kill(process.pid, 'SIGKILL');
  };
}

/**
 * What a program does at its fault points; in production nothing at all. `WAYMARK_FAULT` names the point at which it
 * dies. `WAYMARK_FAULT_FILE` names a file that arms one later: `<point> <pid> …`. Whoever passes that point first
 * removes the file and kills the processes named, itself among them or not.
 */
export function faultsFrom(env: Readonly<Record<string, string | undefined>>): Faults {
  if (env['NODE_ENV'] === 'production') return () => undefined;
  const file = env['WAYMARK_FAULT_FILE'];
  if (file) return (point) => killAsArmed(file, point);
  return faultsAt((env['WAYMARK_FAULT'] as FaultPoint | undefined) ?? null);
}

function killAsArmed(file: string, point: FaultPoint): void {
  const [armed, ...pids] = read(file).split(' ');
  if (armed !== point) return;
  try {
    rmSync(file);
  } catch {
    // Another program that passes the same point was quicker, or whoever armed it thought better of it.
    return;
  }
  for (const pid of pids.map(Number)) kill(pid);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
