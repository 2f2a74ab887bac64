/** Everything another program needs to speak to a case's workflow: names, shapes and ids. No workflow code. */
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CaseKind } from '@waymark/domain';

export const taskQueue = 'waymark-cases';

/** The argument of a run: nothing but the id, so that continuing as new carries nothing that could grow old. */
export interface CaseStart {
  readonly id: string;
}

/** The argument of an Update. What is asked, by whom and with which words is in the command's row. */
export interface ApplyRequest {
  readonly requestId: string;
  /** Name of the action, shown as the activity's summary in Temporal's own pages. Decides nothing. */
  readonly action?: string;
}

/** What an Update answers. The reasons of a refusal are read from the command's row by `requestId`. */
export interface ApplyOutcome {
  readonly accepted: boolean;
  /** Number of the last event. 0 where there is no case. */
  readonly seq: number;
  readonly stage: string | null;
  /** Why it was refused, as a bare code. */
  readonly code?: string;
}

/** Asks something of a case. A refusal is an answer, not an error. */
export const applyUpdate = defineUpdate<ApplyOutcome, [ApplyRequest]>('apply');
/** Tells a case to look at its row again. Harmless at any time. */
export const wakeSignal = defineSignal('wake');
/** Up to which event the run knows its case; null while it has not read it. For whoever compares runs with rows. */
export const knownSeqQuery = defineQuery<number | null>('knownSeq');

export const caseSearchAttributes = {
  kind: defineSearchAttributeKey('CaseKind', SearchAttributeType.KEYWORD),
  stage: defineSearchAttributeKey('CaseStage', SearchAttributeType.KEYWORD),
  waitingOn: defineSearchAttributeKey('WaitingOn', SearchAttributeType.KEYWORD_LIST),
  dueAt: defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME),
} as const;

/** How the ids of each kind's runs begin. */
const idPrefixes = {
  exchange: 'exchange',
  proposal: 'proposal',
  promoterCall: 'promoter-call',
  promoterApplication: 'promoter-application',
} as const satisfies Readonly<Record<CaseKind, string>>;

/** The workflow of a case: `exchange/<uuid>`, `promoter-application/<uuid>`. */
export function workflowIdOf(kind: CaseKind, id: string): string {
  return `${idPrefixes[kind]}/${id}`;
}

/** The case that a workflow of ours drives. @returns null for an id of any other shape */
export function caseOfWorkflow(workflowId: string): { readonly kind: CaseKind; readonly id: string } | null {
  const [prefix, id] = workflowId.split('/');
  const kind = (Object.keys(idPrefixes) as CaseKind[]).find((one) => idPrefixes[one] === prefix);
  return kind && id ? { kind, id } : null;
}

/**
 * How to start (or find) the run of a case, the same for everybody who may start one: pass it to
 * `WithStartWorkflowOperation`, `signalWithStart` or `start`. A case that is over has no run; asking it something
 * starts a new one.
 */
export function caseRun(kind: CaseKind, id: string) {
  return {
    // The workflow functions in `cases.ts` are named like their kind.
    workflowType: kind,
    options: {
      workflowId: workflowIdOf(kind, id),
      taskQueue,
      args: [{ id }] as [CaseStart],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    },
  } as const;
}
