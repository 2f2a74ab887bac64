/** Who reviews an application: two reviewers, or the light path with one and no interview. */
export const reviewPaths = ['two-reviewers', 'light'] as const;
export type ReviewPath = (typeof reviewPaths)[number];

/** Where an interview stands in a call: it may be the intake, or follow the reviews. */
export const interviewTimes = ['intake', 'after-review', 'no-interview'] as const;
export type InterviewTime = (typeof interviewTimes)[number];

/** How many complete reviews each application needs. */
export const reviewsNeeded = (path: ReviewPath): number => (path === 'light' ? 1 : 2);

/** What the light path leaves out: the interview, unless it is the intake. */
export const interviewOf = (path: ReviewPath, wanted: InterviewTime): InterviewTime =>
  path === 'light' && wanted === 'after-review' ? 'no-interview' : wanted;

export const stagedDecisions = ['accept', 'waitlist', 'reject'] as const;
export type StagedDecision = (typeof stagedDecisions)[number];

/** Who may be a Mobility Promoter. */
export const promoterTypes = [
  'vet-institution',
  'vet-head',
  'vet-teacher',
  'vet-student',
  'teacher',
  'mobility-staff',
  'authority-staff',
  'academic-staff',
  'ngo',
  'youth-organisation',
] as const;
export type PromoterType = (typeof promoterTypes)[number];
