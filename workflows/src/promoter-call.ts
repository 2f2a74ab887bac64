import { driveCase } from './case-loop.js';
import type { CaseStart } from './messages.js';

/** One yearly call for Mobility Promoters, from its preparation to the archive. */
export async function promoterCall(start: CaseStart): Promise<void> {
  await driveCase('promoterCall', start);
}
