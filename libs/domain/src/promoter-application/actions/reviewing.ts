import { dayOf, daysBetween } from '../../deadlines/brussels.js';
import { settingValue } from '../../deadlines/settings.js';
import type { PromoterApplicationFacts, ReviewStatus } from '../facts.js';
import { stagesInReview, type ApplicationActions } from '../kit.js';
import { lookedUp, withoutConflictedReviews } from '../look-up.js';

const person = { personId: { kind: 'person', required: true } } as const;

/** The live review of one person ends in some way. */
const settled = (
  facts: PromoterApplicationFacts,
  reviewerId: string,
  status: ReviewStatus,
  at: string,
): PromoterApplicationFacts => ({
  ...facts,
  reviews: facts.reviews.map((review) =>
    review.reviewerId === reviewerId && review.status === 'open' ? { ...review, status, at } : review,
  ),
});

/** Interests, assignment and reviews. */
export const reviewingActions = {
  /** Before a text is seen, and whenever something comes to light later. */
  declareInterests: {
    from: ['draft', 'awaiting-consent', ...stagesInReview],
    to: 'same',
    by: ['lead', 'deputy', 'checker', 'reviewer', 'outsideReviewer'],
    checks: ['conflictHasReason'],
    asks: {
      conflict: { kind: 'boolean', required: true },
      reason: { kind: 'longText', required: false, maxLength: 1000 },
    },
    apply: (facts, { actor, payload }, { now }) =>
      withoutConflictedReviews(
        {
          ...facts,
          declarations: [
            ...facts.declarations,
            {
              personId: actor.personId ?? '',
              conflict: payload['conflict'] === true,
              at: now,
              ...(typeof payload['reason'] === 'string' && { reason: payload['reason'] }),
            },
          ],
        },
        now,
      ),
    consequences: [
      { mail: 'acting-lead-named', to: 'lead', when: ['justHandedOver'] },
      { openTask: 'nobody-leads', for: 'secretariat', when: ['nobodyLeads'] },
      { openTask: 'reviewer-missing', for: 'lead', when: ['aReviewVoid', 'reviewerMissing'] },
      { mail: 'review-void', to: 'lead', when: ['aReviewVoid', 'reviewerMissing'] },
    ],
    event: 'interests-declared',
  },
  nameActingLead: {
    from: [...stagesInReview],
    to: 'same',
    by: ['secretariat'],
    needs: ['nobodyLeads'],
    checks: ['leadWithoutConflict'],
    asks: person,
    apply: (facts, { payload }) => ({ ...facts, namedLeadId: payload['personId'] as string }),
    subject: ({ payload }) => payload['personId'] as string,
    consequences: [{ mail: 'acting-lead-named', to: 'subject' }],
    event: 'acting-lead-named',
  },
  inviteOutsideReviewer: {
    from: ['eligible', 'under-review'],
    to: 'same',
    by: ['lead', 'secretariat'],
    needs: ['tooFewReviewersLeft'],
    checks: ['fromOutside'],
    asks: person,
    apply: (facts, { payload }) => ({
      ...facts,
      outsideReviewerIds: [...facts.outsideReviewerIds, payload['personId'] as string],
    }),
    subject: ({ payload }) => payload['personId'] as string,
    consequences: [{ mail: 'outside-reviewer-invited', to: 'subject' }],
    event: 'outside-reviewer-invited',
  },
  assign: {
    from: ['eligible', 'under-review'],
    to: 'under-review',
    by: ['lead'],
    onBehalf: true,
    needs: ['reviewerMissing', 'intakeNotMissing'],
    checks: ['reviewersKnown', 'reviewerWithoutConflict', 'reviewerDeclared', 'reviewersComplete'],
    asks: { reviewerIds: { kind: 'people', required: true } },
    apply: (facts, { payload }, context) => {
      const now = lookedUp(facts, context);
      const given = (payload['reviewerIds'] as string[]).map((reviewerId) => ({
        reviewerId,
        assignedAt: context.now,
        status: 'open' as const,
      }));
      return { ...now, reviews: [...now.reviews, ...given] };
    },
    subject: ({ payload }) => payload['reviewerIds'] as string[],
    consequences: [{ mail: 'review-assigned', to: 'subject' }],
    weight: 'main',
    mainWhen: ['reviewerMissing', 'intakeNotMissing'],
    event: 'reviewers-assigned',
  },
  fileReview: {
    from: ['under-review'],
    to: 'same',
    by: ['reviewer', 'outsideReviewer'],
    needs: ['ownReviewOpen'],
    checks: ['reviewComplete'],
    apply: (facts, { actor }, { now }) => settled(facts, actor.personId ?? '', 'filed', now),
    weight: 'main',
    event: 'review-filed',
  },
  /** By the lead at any time, for somebody who said that they cannot. */
  takeReviewAway: {
    from: ['under-review'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    needs: ['aReviewOpen'],
    checks: ['openReviewNamed'],
    asks: { ...person, reason: { kind: 'longText', required: true } },
    apply: (facts, { payload }, { now }) => settled(facts, payload['personId'] as string, 'late', now),
    consequences: [{ openTask: 'reviewer-missing', for: 'lead', when: ['reviewerMissing'] }],
    event: 'review-taken-away',
  },
  /** By the clock, three days after a review was due. */
  takeLateReviewsAway: {
    from: ['under-review'],
    to: 'same',
    by: ['clock'],
    apply: (facts, _command, { now, settings }) => ({
      ...facts,
      reviews: facts.reviews.map((review) =>
        review.status === 'open' &&
        daysBetween(dayOf(review.assignedAt), dayOf(now)) > settingValue(settings, 'reviewReassignDay')
          ? { ...review, status: 'late', at: now }
          : review,
      ),
    }),
    consequences: [
      { mail: 'review-late', to: 'lead' },
      { openTask: 'reviewer-missing', for: 'lead', when: ['reviewerMissing'] },
    ],
    weight: 'system',
    event: 'late-reviews-taken-away',
  },
  /** After the latest day the call goes on with what there is. */
  goOnWithFewer: {
    from: ['under-review'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    needs: ['latestReviewDayPassed', 'aReviewFiled', 'reviewsMissing'],
    asks: { reason: { kind: 'longText', required: true } },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      fewerReviews: payload['reason'] as string,
      reviews: facts.reviews.map((review) =>
        review.status === 'open' ? { ...review, status: 'late', at: now } : review,
      ),
    }),
    event: 'went-on-with-fewer',
  },
} as const satisfies ApplicationActions;
