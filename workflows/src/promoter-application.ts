import { driveCase } from './case-loop.js';
import type { CaseStart } from './messages.js';

/** One application to be a Mobility Promoter, from the draft to the alumni. */
export async function promoterApplication(start: CaseStart): Promise<void> {
  await driveCase('promoterApplication', start);
}
