import type { Day } from '../lifecycle/index.js';

/** Whether it was held. Not known is an answer. */
export const heldAnswers = ['yes', 'no', 'not-known'] as const;
export type Held = (typeof heldAnswers)[number];

/** An exchange of the past as somebody records it. What is left out is not known. */
export interface PastExchange {
  readonly hostOrganisationId: string;
  readonly senderOrganisationId: string;
  readonly title: string;
  readonly format: string;
  readonly held: Held;
  readonly topics?: readonly string[];
  readonly start?: Day;
  readonly end?: Day;
  readonly place?: string;
  readonly workingLanguage?: string;
  readonly fundingSource?: string;
  readonly organiser?: string;
  readonly payer?: string;
  readonly participantsCount?: number;
  readonly vetLearners?: number;
  /** What it was about. */
  readonly why?: string;
  /** Why it was not held, or what else there is to say of its end. */
  readonly remark?: string;
}

/** A step of the lifecycle with what it is asked with. */
export interface PastStep {
  readonly action: 'recordPast' | 'recordVisit' | 'recordNotHeld' | 'closeWithoutFactsheet';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Steps need a reason; of the past often none is known. */
const noReasonKnown = 'Recorded after the fact; no reason is known.';
const closedAsPast = 'Recorded after the fact.';

/**
 * The steps by which a past exchange comes to where it ended: the same that anybody would take at the front door. One
 * that was held is completed without a factsheet, one that was not is cancelled, and of one of which nobody knows the
 * case waits until somebody does.
 */
export function stepsOfPast({ held, remark, ...past }: PastExchange): PastStep[] {
  const first = { action: 'recordPast', payload: past } as const;
  if (held === 'no')
    return [first, { action: 'recordNotHeld', payload: { reason: remark ?? noReasonKnown } }];
  if (held === 'not-known') return [first];
  return [
    first,
    { action: 'recordVisit', payload: { outcome: 'held' } },
    { action: 'closeWithoutFactsheet', payload: { reason: remark ?? closedAsPast } },
  ];
}
