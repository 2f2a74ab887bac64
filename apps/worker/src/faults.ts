/** Places at which a test stops the worker as a crash would: around the commit, and around sending a mail. */
export type FaultPoint =
  'before-commit' | 'after-commit' | 'before-task-completion' | 'between-send-and-record';

/** Where this process is to die, if anywhere. Never in production. */
export function faultFrom(env: NodeJS.ProcessEnv): FaultPoint | null {
  const fault = env['WAYMARK_FAULT'];
  return fault && env['NODE_ENV'] !== 'production' ? (fault as FaultPoint) : null;
}

export type Faults = (point: FaultPoint) => void;

/** Dies at the named point without another word: no clean-up, no answer. */
export function faultsAt(chosen: FaultPoint | null): Faults {
  return (point) => {
    if (point === chosen) process.kill(process.pid, 'SIGKILL');
  };
}
