import type { PromoterApplicationStage } from './facts.js';

/**
 * What the applicant is told of their application: less than the panel knows. Nothing before the release tells how far
 * the review has come or what is staged, so no change of it gives a decision away.
 */
export const plainStatuses = [
  'draft',
  'waiting-for-nominee',
  'received',
  'to-mend',
  'being-reviewed',
  'interview',
  'offered',
  'waitlist',
  'profile',
  'promoter',
  'former-promoter',
  'not-selected',
  'not-eligible',
  'merged',
  'lapsed',
  'no-award',
  'ended',
] as const;
export type PlainStatus = (typeof plainStatuses)[number];

export const plainStatusOf = {
  draft: 'draft',
  'awaiting-consent': 'waiting-for-nominee',
  submitted: 'received',
  returned: 'to-mend',
  eligible: 'being-reviewed',
  'under-review': 'being-reviewed',
  interview: 'interview',
  ready: 'being-reviewed',
  staged: 'being-reviewed',
  notified: 'being-reviewed',
  accepted: 'offered',
  waitlisted: 'waitlist',
  confirmed: 'profile',
  'profile-drafted': 'profile',
  approved: 'profile',
  published: 'promoter',
  active: 'promoter',
  alumni: 'former-promoter',
  rejected: 'not-selected',
  declined: 'ended',
  ineligible: 'not-eligible',
  merged: 'merged',
  lapsed: 'lapsed',
  'without-award': 'no-award',
  withdrawn: 'ended',
} as const satisfies Readonly<Record<PromoterApplicationStage, PlainStatus>>;
