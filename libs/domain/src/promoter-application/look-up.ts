import type { PromoterApplicationFacts } from './facts.js';
import type { ApplicationContext } from './kit.js';
import { isConflicted } from './panel.js';

/**
 * The facts with the call as it stands now and the conflicts that the rules find now. A review whose author turns out
 * to have a conflict is void, whoever found it.
 */
export function lookedUp(
  facts: PromoterApplicationFacts,
  { now, world }: Pick<ApplicationContext, 'now' | 'world'>,
): PromoterApplicationFacts {
  return withoutConflictedReviews({ ...facts, call: world.call, found: world.found }, now);
}

/** Reviews of people who have a conflict no longer count. */
export const withoutConflictedReviews = (
  facts: PromoterApplicationFacts,
  now: string,
): PromoterApplicationFacts => ({
  ...facts,
  reviews: facts.reviews.map((review) =>
    review.status !== 'void' && isConflicted(facts, review.reviewerId)
      ? { ...review, status: 'void', at: now }
      : review,
  ),
});
