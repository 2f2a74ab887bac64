import type { ActionResult } from '@waymark/contract';
import type { CaseKind, Reason } from '@waymark/domain';

/** How a request to a case ended, or that it has not yet. */
export interface Outcome {
  readonly requestId: string;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly action: string;
  /** Null while it was taken up and is not decided. */
  readonly result: {
    readonly accepted: boolean;
    readonly seq: number;
    readonly stage: string | null;
    readonly code?: string;
    readonly reasons?: readonly Reason[];
  } | null;
}

/** What a step that was taken answers: what the decision itself tells, so that nothing is read again for it. */
export function actionResult({ caseId, requestId, result }: Outcome): ActionResult {
  return { id: caseId, requestId, stage: result?.stage ?? '', seq: result?.seq ?? 0 };
}
