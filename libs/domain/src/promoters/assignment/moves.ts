import type { Hands } from './hands.js';

/** One application handed from one reviewer to another. */
interface Step {
  readonly from: number;
  readonly application: number;
}

/**
 * Looks for a chain of hand-overs that begins with reviewers who have one too many and ends with somebody who can take
 * one more: each hands an application to the next. Breadth first, so it is the shortest, and in order of ids.
 * @param starts reviewers at whom a chain may begin
 * @param isEnd who can take one more
 * @returns the reviewer it ends with and the way there; null when there is none
 */
function chainFrom(
  hands: Hands,
  starts: readonly number[],
  isEnd: (reviewer: number) => boolean,
): { readonly end: number; readonly steps: ReadonlyMap<number, Step> } | null {
  const steps = new Map<number, Step>();
  const seen = new Uint8Array(hands.load.length);
  const queue = [...starts];
  for (const start of starts) seen[start] = 1;
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at]!;
    for (const application of hands.applicationsOf[from]!) {
      for (let to = 0; to < seen.length; to += 1) {
        if (seen[to] === 1 || !hands.fits(application, to)) continue;
        seen[to] = 1;
        steps.set(to, { from, application });
        if (isEnd(to)) return { end: to, steps };
        queue.push(to);
      }
    }
  }
  return null;
}

/** Hands over along the chain, from its end back; @returns the reviewer it began with, who now has one less. */
function walkBack(hands: Hands, end: number, steps: ReadonlyMap<number, Step>): number {
  let to = end;
  for (let step = steps.get(to); step; step = steps.get(to)) {
    hands.take(step.application, step.from);
    hands.give(step.application, to);
    to = step.from;
  }
  return to;
}

/**
 * Gives an application to somebody who is full, by handing on what they have.
 * @returns false when no chain of hand-overs makes room
 */
export function makeRoomFor(hands: Hands, application: number): boolean {
  const candidates = hands.load.flatMap((_load, reviewer) =>
    hands.fits(application, reviewer) ? [reviewer] : [],
  );
  const chain = chainFrom(hands, candidates, (reviewer) => hands.hasRoom(reviewer));
  if (!chain) return false;
  hands.give(application, walkBack(hands, chain.end, chain.steps));
  return true;
}

/**
 * Evens out who has how much. A chain from somebody with much to somebody with at least two less makes it more even;
 * where there is none left, no other assignment of the same pairs is more even (Harvey, Ladner, Lovász, Tamir:
 * Semi-matchings for bipartite graphs and load balancing, 2006).
 */
export function evenOut(hands: Hands): void {
  const order = () =>
    hands.load
      .map((_load, reviewer) => reviewer)
      .toSorted((a, b) => hands.load[b]! - hands.load[a]! || a - b);
  for (let changed = true; changed;) {
    changed = false;
    for (const start of order()) {
      const load = hands.load[start]!;
      // Nobody has so much less that a hand-over would help.
      if (load < Math.min(...hands.load) + 2) break;
      const chain = chainFrom(
        hands,
        [start],
        (reviewer) => hands.load[reviewer]! <= load - 2 && hands.hasRoom(reviewer),
      );
      if (!chain) continue;
      walkBack(hands, chain.end, chain.steps);
      changed = true;
    }
  }
}

/**
 * Lets two reviewers swap an application where their topics fit better so; nobody has more or less afterwards.
 * @param rounds how often to look through all pairs; the gain of later rounds is small
 */
export function fitBetter(hands: Hands, rounds = 2): void {
  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (const [application, reviewers] of hands.reviewersOf.entries())
      for (const reviewer of [...reviewers].toSorted((a, b) => a - b))
        changed = swapOne(hands, application, reviewer) || changed;
    if (!changed) return;
  }
}

function swapOne(hands: Hands, application: number, reviewer: number): boolean {
  const { pairs } = hands;
  const now = pairs.fit(application, reviewer);
  for (let other = 0; other < hands.load.length; other += 1) {
    const gain = pairs.fit(application, other) - now;
    if (gain <= 0 || !hands.fits(application, other)) continue;
    for (const theirs of hands.applicationsOf[other]!) {
      if (!hands.fits(theirs, reviewer)) continue;
      if (gain + pairs.fit(theirs, reviewer) - pairs.fit(theirs, other) <= 0) continue;
      hands.take(application, reviewer);
      hands.take(theirs, other);
      hands.give(application, other);
      hands.give(theirs, reviewer);
      return true;
    }
  }
  return false;
}
