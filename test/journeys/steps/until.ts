import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/**
 * Looks again and again until there is something to see.
 * @param what ends the message when it never comes
 * @param look gives undefined for "not yet"
 */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await pause(100);
  }
}
