import type { BalanceDimension, ConflictKind, DuplicateReason, WhyNot } from '../../promoters/index.js';

/** What the rules find in the way of somebody reviewing an application. */
export const conflict = {
  party: 'They apply, or nominate, or write with the candidate.',
  'in-the-call': 'They applied or nominated in this call.',
  'same-organisation': 'They belong to an institution of the candidate.',
} as const satisfies Record<ConflictKind, string>;

/** Why two applications may be the same candidate’s. */
export const duplicate = {
  'same-mail': 'Both have the same mail address.',
  'same-name-and-institution': 'Both have the same name and institution.',
  'same-name': 'Both have the same name.',
} as const satisfies Record<DuplicateReason, string>;

/** What a coordinator is to do. */
export const job = {
  declare: 'Say whether something stands in the way',
  review: 'Review it',
  file: 'File your review: nothing is missing',
  check: 'Look at its eligibility',
  assign: 'Give it to reviewers',
  interview: 'See to the interview',
  decide: 'Stage a decision',
  release: 'Release the decisions',
  prepare: 'Prepare the call',
} as const;

/** Days that hang on the closing day of a call. */
export const callDate = {
  nomineeGraceDays: 'Last day for a nominee to agree',
  latestReviewDays: 'Latest day for reviews',
  latestInterviewDays: 'Latest day for interviews',
  decisionDays: 'Decisions are released',
} as const;

/** By what the staged decisions are compared with what came in. */
export const balance = {
  country: 'By country',
  region: 'By region',
  type: 'By type',
  inclusion: 'By whether the work reaches people with fewer opportunities',
} as const satisfies Record<BalanceDimension, string>;

/** Why an application does not get all its reviewers. */
export const shortage = {
  barred: 'Reviewers with a conflict, without a declaration, or who had it already: {number}.',
  language: 'Reviewers who read none of its languages: {number}.',
  full: 'Reviewers who have as many as they can: {number}.',
} as const satisfies Record<WhyNot, string>;

/** In the figures of a call. */
export const figure = {
  notKnown: 'Not known',
} as const;
