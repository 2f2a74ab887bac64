import type { CaseFacts, Day, Instant } from '../lifecycle/case.js';
import type { Weights } from '../promoters/criteria.js';
import type { InterviewTime, ReviewPath, StagedDecision } from '../promoters/terms.js';

export const promoterCallStages = [
  'planned',
  'open',
  'closed',
  'reviewing',
  'decided',
  'published',
  'archived',
  'without-award',
] as const;
export type PromoterCallStage = (typeof promoterCallStages)[number];

export interface PromoterCallFacts extends CaseFacts<PromoterCallStage> {
  readonly title: string;
  readonly year: number;
  readonly opensOn: Day;
  /** The last day, until 23:59; every later date hangs on it. */
  readonly closesOn: Day;
  /** How many promoters are wanted. */
  readonly places: number;
  readonly path: ReviewPath;
  readonly interview: InterviewTime;
  /** Reviewers see neither names nor institutions. */
  readonly anonymous: boolean;
  readonly weights: Weights;
  /** The coordinator who leads the panel, and who stands in where the lead has a conflict. */
  readonly leadId: string | null;
  readonly deputyId: string | null;
  readonly reviewerIds: readonly string[];
  /** Coordinators whom the lead named to look at eligibility. */
  readonly checkerIds: readonly string[];
  /** Seen as applicants will see it; whatever is changed afterwards has to be seen again. */
  readonly previewedAt: Instant | null;
  /** The secretariat said that it is ready to go out. */
  readonly readyAt: Instant | null;
  readonly launchedAt: Instant | null;
  /** Applications that the release leaves out, each with its reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  readonly releasedAt: Instant | null;
  /** Why it was closed early, opened again, or closed without award. */
  readonly reason: string | null;
}

/** What a call looks at in each of its applications. */
export interface ApplicationInCall {
  readonly id: string;
  readonly stage: string;
  readonly staged: StagedDecision | null;
}

export interface PromoterCallWorld {
  /** Languages in which the text of the call is still missing. */
  readonly textMissing: readonly string[];
  readonly applications: readonly ApplicationInCall[];
}
