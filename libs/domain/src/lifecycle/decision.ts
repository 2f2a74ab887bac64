import type { CaseRole, Instant } from './case.js';
import type { ResolvedConsequence } from './consequence.js';

/**
 * Why something may not be done: keys into the catalogue, with the values the sentence needs.
 * Keys: `<kind>.need.<need or check>`, `refusal.<code>`, `input.<problem>` (the last with `field`).
 */
export interface Reason {
  readonly key: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Decided<F> {
  readonly accepted: true;
  readonly facts: F;
  readonly events: readonly CaseEvent[];
  readonly consequences: readonly ResolvedConsequence[];
}
export interface Refused {
  readonly accepted: false;
  readonly code: 'unknown-action' | 'not-yours' | 'wrong-stage' | 'unmet-needs' | 'bad-input';
  readonly reasons: readonly Reason[];
}
export type Decision<F> = Decided<F> | Refused;

export const refuse = (code: Refused['code'], reasons: readonly Reason[]): Refused => ({
  accepted: false,
  code,
  reasons,
});

export interface CaseEvent {
  readonly seq: number;
  readonly type: string;
  readonly action: string;
  readonly at: Instant;
  readonly actorId: string | null;
  readonly onBehalf: { readonly role: CaseRole; readonly personId?: string; readonly channel: string } | null;
  readonly from: string | null;
  readonly to: string;
  /** Ids, dates, counts and the reasons people gave. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the clock records besides its actions; the same in every kind of case. */
export type ClockEventType = 'reminder-sent' | 'reminder-skipped' | 'task-opened';

/** Keys of the sentences for a refusal as a whole: `refusal.<code>`. */
export type RefusalCode = Refused['code'];
