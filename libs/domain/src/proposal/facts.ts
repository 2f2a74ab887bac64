import type { CaseFacts, Day, Instant } from '../lifecycle/case.js';

export const proposalStages = [
  'draft',
  'submitted',
  'needs-information',
  'open',
  'paused',
  'fulfilled',
  'withdrawn',
  'expired',
] as const;
export type ProposalStage = (typeof proposalStages)[number];

export interface ProposalFacts extends CaseFacts<ProposalStage> {
  readonly organisationId: string;
  /** `receive`: we host. `send`: we travel. */
  readonly direction: 'receive' | 'send';
  readonly title: string;
  readonly summary: string;
  /** Codes of the topic tree (ISCED-F and our own). */
  readonly topics: readonly string[];
  /** Activity type codes, the best liked first. */
  readonly formats: readonly string[];
  readonly languages: readonly { readonly code: string; readonly level: string }[];
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  readonly places: number;
  readonly fewerOpportunitiesPlaces: number;
  readonly skillsNeed: string;
  readonly questionAsked: string | null;
  /** The member's last answer to a question of the secretariat. */
  readonly answerGiven?: string;
  /** Why the member withdrew it. */
  readonly withdrawnReason?: string;
  /** Last time the member said that the proposal still stands. */
  readonly confirmedAt: Instant | null;
  readonly reconfirmAskedAt: Instant | null;
}

export interface ProposalWorld {
  /** Reserved by proposed matches, and taken by accepted ones. */
  readonly placesReserved: number;
  readonly placesTaken: number;
}
