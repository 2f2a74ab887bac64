import { driveCase } from './case-loop.js';
import type { CaseStart } from './messages.js';

/** One exchange, from the match to its end. */
export async function exchange(start: CaseStart): Promise<void> {
  await driveCase('exchange', start);
}
