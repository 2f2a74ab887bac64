import type { CaseFacts, Day, Instant } from '../lifecycle/case.js';
import type { ConflictKind } from '../promoters/conflicts.js';
import type { InterviewTime, PromoterType, ReviewPath, StagedDecision } from '../promoters/terms.js';

export const promoterApplicationStages = [
  'draft',
  'awaiting-consent',
  'submitted',
  'returned',
  'eligible',
  'under-review',
  'interview',
  'ready',
  'staged',
  'notified',
  'accepted',
  'waitlisted',
  'confirmed',
  'profile-drafted',
  'approved',
  'published',
  'active',
  'alumni',
  'rejected',
  'declined',
  'ineligible',
  'merged',
  'lapsed',
  'without-award',
  'withdrawn',
] as const;
export type PromoterApplicationStage = (typeof promoterApplicationStages)[number];

/** The call as the application last saw it: its clocks hang on it. */
export interface CallView {
  readonly id: string;
  readonly stage: string;
  readonly closesOn: Day;
  readonly path: ReviewPath;
  readonly interview: InterviewTime;
  readonly leadId: string | null;
  readonly deputyId: string | null;
  readonly reviewerIds: readonly string[];
  readonly checkerIds: readonly string[];
}

/** What a reviewer said of their own interests, before they saw any text. */
export interface DeclarationFacts {
  readonly personId: string;
  readonly conflict: boolean;
  readonly at: Instant;
  readonly reason?: string;
}

export interface FoundConflictFacts {
  readonly personId: string;
  readonly kind: ConflictKind;
}

/** `late`: taken away because it did not come. `void`: a conflict came to light. */
export type ReviewStatus = 'open' | 'filed' | 'late' | 'void';
export interface ReviewFacts {
  readonly reviewerId: string;
  readonly assignedAt: Instant;
  readonly status: ReviewStatus;
  readonly at?: Instant;
}

export interface InterviewFacts {
  readonly offeredAt: Instant;
  /** Moments the applicant may choose from. */
  readonly slots: readonly Instant[];
  readonly minutes: number;
  readonly place: string;
  readonly picked: Instant | null;
  /** A missed interview may be given a second slot, not a third. */
  readonly noShows: number;
  readonly heldAt: Instant | null;
  /** Why it was left out. */
  readonly leftOut?: string;
}

/** What a promoter lets us show, apart for each; without `page` there is no public profile. */
export const profileConsents = ['page', 'photo', 'links', 'contact'] as const;
export type ProfileConsent = (typeof profileConsents)[number];

export interface PromoterApplicationFacts extends CaseFacts<PromoterApplicationStage> {
  /** Name of the candidate. */
  readonly title: string;
  readonly call: CallView;
  readonly how: 'self' | 'nomination';
  readonly candidateKind: 'person' | 'organisation';
  /** The candidate; null for a nominee who has not answered yet. */
  readonly applicantId: string | null;
  readonly nominatorId: string | null;
  readonly coAuthorIds: readonly string[];
  readonly applicantType: PromoterType | null;
  /** Organisations on file that the candidate belongs to. */
  readonly institutionIds: readonly string[];
  readonly region: string | null;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly nomineeAskedAt: Instant | null;
  readonly nomineeAgreedAt: Instant | null;
  readonly submittedAt: Instant | null;
  /** An application is returned once. */
  readonly returnedAt: Instant | null;
  /** One question of the form that was opened again after the deadline. */
  readonly reopenedField: string | null;
  readonly declarations: readonly DeclarationFacts[];
  readonly found: readonly FoundConflictFacts[];
  /** Named by the secretariat where lead and deputy both have a conflict. */
  readonly namedLeadId: string | null;
  readonly outsideReviewerIds: readonly string[];
  readonly reviews: readonly ReviewFacts[];
  /** Why the lead went on with fewer reviews than the call asks for. */
  readonly fewerReviews: string | null;
  readonly interview: InterviewFacts | null;
  readonly staged: {
    readonly decision: StagedDecision;
    readonly reason: string;
    readonly rank: number | null;
    readonly at: Instant;
  } | null;
  readonly profile: {
    readonly revision: number;
    readonly consents: Readonly<Partial<Record<ProfileConsent, Instant>>>;
    readonly approvedAt: Instant | null;
    readonly publishedAt: Instant | null;
  };
  readonly renewedAt: Instant | null;
  readonly renewalAskedAt: Instant | null;
  readonly ended: { readonly at: Instant; readonly reason: string } | null;
}

/** Problems that a form found in its draft; empty when it is complete. */
export type FormProblems = readonly {
  readonly field: string;
  readonly key: string;
  /** The limit that its sentence names. */
  readonly values?: Readonly<Record<string, number>>;
}[];

export interface PromoterApplicationWorld {
  readonly call: CallView;
  /** Of the application itself, the checklist of eligibility, the review of who acts, and the profile. */
  readonly form: FormProblems;
  readonly checklist: FormProblems;
  readonly review: FormProblems;
  readonly profile: FormProblems;
  /** What the profile, as it is written now, agrees to. */
  readonly profileConsents: readonly ProfileConsent[];
  /** Conflicts of the panel, its lead and deputy that the rules find in what is on file. */
  readonly found: readonly FoundConflictFacts[];
  /** Other applications of the same call that this one may be merged into. */
  readonly mergeableInto: readonly string[];
  /** Places of the call that nobody holds, and how many wait before this application. */
  readonly placesLeft: number;
  readonly aheadOnWaitlist: number;
}
