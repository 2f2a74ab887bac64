import { driveCase } from './case-loop.js';
import type { CaseStart } from './messages.js';

/** One proposal, from the draft to its end. */
export async function proposal(start: CaseStart): Promise<void> {
  await driveCase('proposal', start);
}
