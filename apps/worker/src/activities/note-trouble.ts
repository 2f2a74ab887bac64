import { bareCode } from './failure.js';
import type { Tools } from './tools.js';

/**
 * Waits until a trouble of a case is written down. Where even that cannot be done the next try may: it is logged, and
 * the failure that was to be noted stays the one that is told.
 * @param ids what the log line names
 */
export async function noteTrouble(
  { logger }: Tools,
  ids: Readonly<Record<string, unknown>>,
  noted: Promise<unknown>,
): Promise<void> {
  await noted.catch((failure: unknown) =>
    logger.warn({ ...ids, code: bareCode(failure) }, 'a trouble could not be noted'),
  );
}
