import type { ProposalView } from '../exchange/index.js';
import type { Day, Instant } from '../lifecycle/index.js';
import type { ProposalStage } from '../proposal/index.js';

/** A proposal as matching sees it. */
export interface Offer extends ProposalView {
  readonly stage: ProposalStage;
  /** Codes of the topic tree. */
  readonly topics: readonly string[];
  /** NUTS code; null for national bodies and where no region is listed. */
  readonly region: string | null;
  /** ISO code. */
  readonly country: string;
  readonly fewerOpportunitiesPlaces: number;
  readonly skillsNeed: string;
  /** When it was written down. */
  readonly waitingSince: Instant;
}

/** What lies between the organisations of two proposals. */
export interface Acquaintance {
  /** They have a visit behind them. */
  readonly haveMet: boolean;
  readonly barredUntil: Day | 'forGood' | null;
}

/** Stages in which it is worth looking for a counterpart: what is not open yet may be, and then it is known. */
const lookedAt: readonly ProposalStage[] = ['submitted', 'open', 'paused'];

export const isLookedAt = ({ stage }: { readonly stage: string }): boolean =>
  lookedAt.some((one) => one === stage);

/** Only an open proposal is matched. */
export const isOpenOffer = ({ stage }: { readonly stage: string }): boolean => stage === 'open';
