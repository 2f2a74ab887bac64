import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * What a test run has started: Jest hands nothing from set-up to tear-down but this process's memory.
 * @type {{ stop: () => Promise<void>, kill: () => void }[]}
 */
const started = [];

/** A folder for this run that PostgreSQL's own user may enter too. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-test-'));
  fs.chmodSync(folder, 0o755);
  atTheEnd({
    stop: async () => fs.rmSync(folder, { recursive: true, force: true }),
    kill: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  });
  return folder;
}

/**
 * @param {{ stop: () => Promise<void>, kill: () => void }} part last started is first stopped
 */
export function atTheEnd(part) {
  if (started.length === 0) watchForInterruption();
  started.push(part);
}

export async function stopAll() {
  while (started.length > 0) await started.pop()?.stop();
}

/** Jest runs no tear-down when it is interrupted, and our servers do not hear Ctrl-C themselves. */
function watchForInterruption() {
  process.once('exit', () => {
    while (started.length > 0) started.pop()?.kill();
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(1));
  }
}
