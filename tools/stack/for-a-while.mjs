import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * What a test run or a demo has started. Jest hands nothing from set-up to tear-down but this process's memory.
 * @type {(() => Promise<void>)[]}
 */
const started = [];

/**
 * A folder for this run that PostgreSQL's own user may enter too. It goes with the run, however that ends.
 * @param {string} name begins the folder's name
 */
export function temporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  fs.chmodSync(folder, 0o755);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.once('exit', remove);
  // Neither Jest nor Node tidies up when interrupted; ending by `exit` also ends the programs we have launched.
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
