import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atTheEnd } from '../../../tools/stack/for-a-while.mjs';
import { launch } from '../../../tools/stack/processes.mjs';

const QUEUE = 'bench-bare';

/**
 * @param {{ address: string, namespace: string, logFolder: string }} place
 * @returns {Promise<{ taskQueue: string, pid: number }>}
 */
export async function launchBareWorker({ address, namespace, logFolder }) {
  const child = launch({
    name: 'The bare worker',
    command: process.execPath,
    args: [path.join(import.meta.dirname, 'bare-worker.mjs')],
    env: { ...process.env, BARE_ADDRESS: address, BARE_NAMESPACE: namespace, BARE_QUEUE: QUEUE },
    logFile: path.join(logFolder, 'bare-worker.log'),
  });
  atTheEnd(child.stop);
  while (!child.lastLines().includes('working')) {
    if (!child.alive()) throw new Error(child.epitaph());
    await sleep(50);
  }
  return { taskQueue: QUEUE, pid: child.pid };
}
