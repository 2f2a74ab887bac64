import { driveCase } from '../../../workflows/src/case-loop.js';
import type { CaseStart } from '../../../workflows/src/messages.js';

/** A mistake on purpose: two loops where the histories had one, so that a case would do what it never did. */
export async function exchange(start: CaseStart): Promise<void> {
  await Promise.all([driveCase('exchange', start), driveCase('exchange', start)]);
}

export async function proposal(start: CaseStart): Promise<void> {
  await Promise.all([driveCase('proposal', start), driveCase('proposal', start)]);
}
