import type { CaseKind, Instant } from '@waymark/domain';
import type { ApplyOutcome } from './messages.js';

/** The case as its loop sees it: ids, stages and dates, because all of it is kept in the history. */
export interface CaseView {
  readonly seq: number;
  /** Number of the last event whose effects have all been delivered. */
  readonly drivenSeq: number;
  readonly stage: string;
  /** The case has ended. Clocks may still run (the follow-up after a visit). */
  readonly over: boolean;
  readonly waitingOn: readonly string[];
  /** When the case's clock acts next. */
  readonly dueAt: Instant | null;
  /** Which mark of the clock that is. */
  readonly dueMark: string | null;
}

export interface CaseRef {
  readonly kind: CaseKind;
  readonly id: string;
}
export interface ApplyInput extends CaseRef {
  readonly requestId: string;
  /** Workflow time. */
  readonly now: Instant;
}
export interface ClockInput extends CaseRef {
  /** Workflow time: every mark due by then fires. */
  readonly now: Instant;
}
export interface Applied {
  readonly outcome: ApplyOutcome;
  /** Null where there is no such case. */
  readonly view: CaseView | null;
}

/** What the worker does for a case. All of it may be tried more than once and does its work once. */
export interface CaseActivities {
  /** Decides one command in one transaction. */
  applyAction(input: ApplyInput): Promise<Applied>;
  /** Reads the case and lets its clock act, where something is due; null where there is no case. */
  runClock(input: ClockInput): Promise<CaseView | null>;
  /** Delivers what is undelivered; fails, to be tried again, while something could not be. */
  deliverEffects(input: CaseRef): Promise<CaseView | null>;
}
