import type { CaseRole } from '../../lifecycle/case.js';

/**
 * Parts of an application that are shown apart. A part that no rule grants is shown to nobody; a list, a count, an
 * export, a search, a stream or a mail shows of an application what its reader may read here, and no more.
 */
export const promoterApplicationParts = [
  /** That there is such an application: its reference, type, region and languages. */
  'row',
  /** Who it is about: names, institutions, addresses. */
  'identity',
  'answers',
  'attachments',
  /** What attached files are called: a name often tells who sent them. */
  'fileNames',
  'plainStatus',
  'messages',
  /** The stage inside the panel, its clocks, and on whom it waits. */
  'stage',
  'eligibility',
  'declarations',
  /** Who reviews it, and how far they are. */
  'reviewers',
  'ownReview',
  /** Scores and comments of the others, their mean, spread and rank. */
  'reviews',
  /** What the panel says to each other about it. */
  'discussion',
  'commentsToApplicant',
  'slots',
  'interviewNotes',
  'staged',
  'profile',
] as const;
export type PromoterApplicationPart = (typeof promoterApplicationParts)[number];

/** What may have to hold for a reader besides their role. */
export const readConditions = [
  /** The review of this call is not anonymous. */
  'namesShown',
  /** The reader said that nothing stands in the way. */
  'declaredClear',
  /** The reader has a review here, open or filed. */
  'assigned',
  /** The reader filed a review here. */
  'filed',
  /** The reader has no review here that is still to be filed. */
  'owesNone',
  /** The decision about this application was released. */
  'released',
] as const;
export type ReadCondition = (typeof readConditions)[number];

interface ReadRule {
  readonly to: readonly CaseRole[];
  readonly parts: readonly PromoterApplicationPart[];
  readonly when?: readonly ReadCondition[];
}

const written: readonly PromoterApplicationPart[] = ['answers', 'attachments'];

/** Who reads which part of an application. Nothing is granted that no line grants. */
export const promoterReadRules: readonly ReadRule[] = [
  // The applicant's side: their own words, a plain status, and nothing of the panel.
  {
    to: ['applicant', 'nominator', 'coAuthor'],
    parts: ['row', 'identity', ...written, 'fileNames', 'plainStatus'],
  },
  { to: ['applicant', 'nominator'], parts: ['messages'] },
  { to: ['applicant'], parts: ['slots', 'profile'] },
  { to: ['applicant'], parts: ['commentsToApplicant'], when: ['released'] },

  // Those who check, lead and answer for the call.
  {
    to: ['secretariat', 'lead', 'checker'],
    parts: ['row', ...written, 'plainStatus', 'messages', 'stage', 'eligibility', 'slots', 'interviewNotes'],
  },
  // Whoever of them still owes an anonymous review learns no name by their other part.
  { to: ['secretariat', 'lead', 'checker'], parts: ['identity', 'fileNames'], when: ['namesShown'] },
  { to: ['secretariat', 'lead', 'checker'], parts: ['identity', 'fileNames'], when: ['owesNone'] },
  { to: ['secretariat', 'lead'], parts: ['declarations'] },
  // Whoever leads and reviews too is a reviewer first: the others' reviews wait for their own.
  {
    to: ['secretariat', 'lead'],
    parts: ['reviewers', 'reviews', 'discussion', 'commentsToApplicant', 'staged'],
    when: ['owesNone'],
  },
  { to: ['secretariat'], parts: ['profile'] },
  // The deputy stands by: enough to declare interests, and to take over.
  { to: ['deputy'], parts: ['row', 'stage'] },
  { to: ['deputy'], parts: ['identity'], when: ['namesShown'] },

  // Reviewers: before they have declared, what they need to declare; texts only of what is theirs.
  { to: ['reviewer', 'outsideReviewer'], parts: ['row'] },
  { to: ['reviewer', 'outsideReviewer'], parts: ['identity'], when: ['namesShown'] },
  {
    to: ['reviewer', 'outsideReviewer'],
    parts: [...written, 'ownReview'],
    when: ['assigned', 'declaredClear'],
  },
  {
    to: ['reviewer', 'outsideReviewer'],
    parts: ['fileNames'],
    when: ['assigned', 'declaredClear', 'namesShown'],
  },
  { to: ['reviewer', 'outsideReviewer'], parts: ['reviewers', 'reviews', 'discussion'], when: ['filed'] },
];
