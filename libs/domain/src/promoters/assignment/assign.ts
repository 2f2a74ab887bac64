import { Hands } from './hands.js';
import { evenOut, fitBetter, makeRoomFor } from './moves.js';
import { Pairs, type Reviewer, type ToReview, type WhyNot } from './problem.js';

/** An application that did not get all its reviewers, and what stood in the way. */
export interface Shortage {
  readonly applicationId: string;
  readonly missing: number;
  /** Of the reviewers who do not have it: how many for each reason. */
  readonly because: Readonly<Record<WhyNot, number>>;
}

export interface Assignment {
  /** Application to the ids of its new reviewers, both in the order of ids. */
  readonly reviewersOf: Readonly<Record<string, readonly string[]>>;
  /** Reviewer to the number of reviews they have then in this call. */
  readonly loadOf: Readonly<Record<string, number>>;
  readonly short: readonly Shortage[];
}

/**
 * Gives applications to reviewers: to each as many as it needs, to nobody what they may not or cannot read, to all as
 * evenly as can be, and where the choice is free to whose topics are near.
 *
 * First the applications with the fewest possible reviewers choose, each the reviewer who has least and fits best. Where
 * all who could have one are full, others hand on. Then loads are evened out, and at the end pairs swap for the sake of
 * topics. As many reviews are given as can be at all, and no assignment of them is more even.
 *
 * @param applications with what each still needs, and who may not have it
 * @param reviewers with what they read and know, and have already
 * @returns the same for the same input, in whatever order it comes
 */
export function assignReviewers(
  applications: readonly ToReview[],
  reviewers: readonly Reviewer[],
): Assignment {
  const pairs = new Pairs(applications, reviewers);
  const hands = new Hands(pairs);
  for (const application of scarcestFirst(pairs)) {
    while (hands.missing(application) > 0) {
      const reviewer = leastBusy(hands, application);
      if (reviewer !== null) hands.give(application, reviewer);
      else if (!makeRoomFor(hands, application)) break;
    }
  }
  evenOut(hands);
  fitBetter(hands);
  return told(hands);
}

function scarcestFirst(pairs: Pairs): readonly number[] {
  const possible = pairs.applications.map((_one, application) => {
    let count = 0;
    for (let reviewer = 0; reviewer < pairs.reviewers.length; reviewer += 1)
      if (pairs.may(application, reviewer)) count += 1;
    return count;
  });
  return possible
    .map((_count, application) => application)
    .toSorted((a, b) => possible[a]! - possible[b]! || a - b);
}

/** Of those with room the one who has least; of these the one who fits best; of these the first by id. */
function leastBusy(hands: Hands, application: number): number | null {
  let best: number | null = null;
  for (let reviewer = 0; reviewer < hands.load.length; reviewer += 1) {
    if (!hands.hasRoom(reviewer) || !hands.fits(application, reviewer)) continue;
    if (best === null) {
      best = reviewer;
      continue;
    }
    const less = hands.load[best]! - hands.load[reviewer]!;
    if (
      less > 0 ||
      (less === 0 && hands.pairs.fit(application, reviewer) > hands.pairs.fit(application, best))
    )
      best = reviewer;
  }
  return best;
}

function told(hands: Hands): Assignment {
  const { applications, reviewers } = hands.pairs;
  return {
    reviewersOf: Object.fromEntries(
      applications.map(({ id }, application) => [
        id,
        [...hands.reviewersOf[application]!].toSorted((a, b) => a - b).map((at) => reviewers[at]!.id),
      ]),
    ),
    loadOf: Object.fromEntries(reviewers.map(({ id }, reviewer) => [id, hands.load[reviewer]!])),
    short: applications.flatMap((_one, application) =>
      hands.missing(application) > 0 ? [shortage(hands, application)] : [],
    ),
  };
}

function shortage(hands: Hands, application: number): Shortage {
  const because: Record<WhyNot, number> = { barred: 0, language: 0, full: 0 };
  for (let reviewer = 0; reviewer < hands.load.length; reviewer += 1) {
    if (hands.reviewersOf[application]!.has(reviewer)) continue;
    because[hands.pairs.whyNot(application, reviewer) ?? 'full'] += 1;
  }
  return {
    applicationId: hands.pairs.applications[application]!.id,
    missing: hands.missing(application),
    because,
  };
}
