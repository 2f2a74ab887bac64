import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * What a test run has started: Jest hands nothing from set-up to tear-down but this process's memory.
 * @type {(() => Promise<void>)[]}
 */
const started = [];

/** A folder for this run that PostgreSQL's own user may enter too. It goes with the run, however that ends. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-test-'));
  fs.chmodSync(folder, 0o755);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.once('exit', remove);
  // Jest runs no tear-down when it is interrupted. Ending this process ends the programs it has launched.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(1));
  }
  atTheEnd(async () => remove());
  return folder;
}

/** @param {() => Promise<void>} stop what is started last is stopped first */
export function atTheEnd(stop) {
  started.push(stop);
}

export async function stopAll() {
  while (started.length > 0) await started.pop()?.();
}
