import type { CaseKind, Reason, Refused } from '@waymark/domain';

/** What became of a command. Stored with it, so that a retry with the same key reads the same answer. */
export interface CommandResult {
  readonly accepted: boolean;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  /** Number of the last event after the decision; unchanged by a refusal; 0 where there is no case. */
  readonly seq: number;
  /** Null where there is no case. */
  readonly stage: string | null;
  /** Why it was refused. */
  readonly code?: Refused['code'] | 'unknown-request' | 'unknown-case' | 'failed';
  readonly reasons?: readonly Reason[];
}
