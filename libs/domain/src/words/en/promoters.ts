import type { PromoterAudience, PromoterRole } from '../../lifecycle/index.js';
import type { promoterApplicationLifecycle } from '../../promoter-application/index.js';
import type { promoterCallLifecycle } from '../../promoter-call/index.js';
import type { PromoterType } from '../../promoters/index.js';
import type { AskName, AskOption, AsksOf, OptionsOf } from './asks.js';

type Actions = (typeof promoterApplicationLifecycle)['actions'] & (typeof promoterCallLifecycle)['actions'];
type PromoterAskName = Exclude<AsksOf<Actions>, AskName>;
type PromoterOption = Exclude<Extract<OptionsOf<Actions>, string> | PromoterType, AskOption>;

/** Roles in a call and its applications, as somebody a case waits for. */
export const role = {
  lead: 'the lead coordinator',
  deputy: 'the deputy lead',
  checker: 'whoever looks at eligibility',
  reviewer: 'the reviewers',
  outsideReviewer: 'an outside reviewer',
  applicant: 'the applicant',
  nominator: 'the nominator',
  coAuthor: 'a co-author',
} as const satisfies Record<PromoterRole, string>;

/** The same, as they stand in the sentence of a case. */
export const whom = {
  lead: 'the lead coordinator',
  deputy: 'the deputy lead',
  checker: 'whoever looks at eligibility',
  reviewer: 'the reviewers',
  outsideReviewer: 'an outside reviewer',
  applicant: 'the applicant',
  nominator: 'the nominator',
  coAuthor: 'a co-author',
} as const satisfies Record<PromoterRole, string>;

/** To whom a reminder went. */
export const audience = {
  lead: 'the lead coordinator',
  checkers: 'whoever looks at eligibility',
  applicant: 'the applicant',
  nominator: 'the nominator',
  applicantSide: 'the applicant and whoever writes with them',
  reviewersOwing: 'reviewers whose review was missing',
  mailingList: 'the mailing list',
} as const satisfies Record<PromoterAudience, string>;

/** Labels of the fields that actions ask for. */
export const ask = {
  year: 'Year',
  opensOn: 'Opens on',
  closesOn: 'Closes on',
  path: 'Path',
  interview: 'Interview',
  anonymous: 'Names and institutions are hidden from reviewers',
  weights: 'Weights of the criteria',
  reviewerIds: 'Members of the panel',
  applicationId: 'Application',
  balanceSeen: 'I have looked at the balance by region and type',
  callId: 'Call',
  how: 'For whom',
  candidateKind: 'The candidate is',
  applicantType: 'Type of candidate',
  institutionIds: 'Institutions',
  region: 'Region',
  field: 'Question',
  conflict: 'I have a conflict of interest',
  slots: 'Slots',
  slot: 'Slot',
  minutes: 'Minutes',
  decision: 'Decision',
  rank: 'Place on the waitlist',
  consents: 'What may be shown',
} as const satisfies Record<PromoterAskName, string>;

/** Labels of the options that actions offer. */
export const option = {
  'two-reviewers': 'Two reviewers',
  light: 'Light: one reviewer, no interview',
  intake: 'A first interview, before the review',
  'after-review': 'An interview after the review',
  'no-interview': 'No interview',
  accept: 'Accept',
  waitlist: 'Waitlist',
  reject: 'Reject',
  self: 'I apply for myself, or for my organisation',
  nomination: 'I nominate somebody else',
  person: 'A person',
  organisation: 'An organisation',
  page: 'The public page',
  links: 'The links',
  contact: 'The contact',
  'vet-institution': 'VET institution',
  'vet-head': 'Head of a VET institution',
  'vet-teacher': 'VET teacher or trainer',
  'vet-student': 'VET learner',
  teacher: 'Teacher at another level',
  'mobility-staff': 'Staff who organise mobility',
  'authority-staff': 'Staff of a regional or local authority',
  'academic-staff': 'Academic staff',
  ngo: 'NGO',
  'youth-organisation': 'Youth organisation',
} as const satisfies Record<PromoterOption, string>;
