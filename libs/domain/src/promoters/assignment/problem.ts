import { topicNearness } from '../../vocabulary/index.js';

/** Somebody who may be given applications to review. */
export interface Reviewer {
  readonly id: string;
  /** ISO 639-1 codes that they read. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** Reviews they have already in this call. */
  readonly load: number;
  /** The most they want to have in all; null for no limit of their own. */
  readonly most: number | null;
}

/** An application that needs reviewers. */
export interface ToReview {
  readonly id: string;
  /** Languages it is written in: a reviewer has to read one of them. Empty: any reviewer can. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** How many more reviewers it needs. */
  readonly needs: number;
  /** People who may not review it: conflicts, and those who have it, or had it, already. */
  readonly barred: readonly string[];
}

/** Why a reviewer cannot have an application. */
export const whyNots = ['barred', 'language', 'full'] as const;
export type WhyNot = (typeof whyNots)[number];

/** No pair at all; every other value is how well the pair fits, and one more. */
const none = 0;
const bestFit = 100;

/** The pairs that may be, with how well each fits; made once, for every step of the solver looks at them. */
export class Pairs {
  readonly reviewers: readonly Reviewer[];
  readonly applications: readonly ToReview[];
  private readonly fits: Uint8Array;

  /** Both are put in the order of their ids, so that the answer does not hang on the order they came in. */
  constructor(applications: readonly ToReview[], reviewers: readonly Reviewer[]) {
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    this.applications = applications.toSorted(byId);
    this.reviewers = reviewers.toSorted(byId);
    this.fits = new Uint8Array(this.applications.length * this.reviewers.length);
    const near = nearnessOf();
    const reads = this.reviewers.map(({ languages }) => new Set(languages));
    for (const [at, application] of this.applications.entries()) {
      const barred = new Set(application.barred);
      for (const [who, reviewer] of this.reviewers.entries()) {
        if (barred.has(reviewer.id) || !readsOne(reads[who]!, application.languages)) continue;
        this.fits[at * this.reviewers.length + who] = 1 + fitOf(application, reviewer, near);
      }
    }
  }

  /** May this reviewer have this application? Both by their place in the order of ids. */
  may(application: number, reviewer: number): boolean {
    return this.fits[application * this.reviewers.length + reviewer] !== none;
  }

  /** How near their topics are: 0 to 100, 0 also for a pair that may not be. */
  fit(application: number, reviewer: number): number {
    return Math.max(0, this.fits[application * this.reviewers.length + reviewer]! - 1);
  }

  /** Why not; null where they may. Whether they have too many already is not looked at. */
  whyNot(application: number, reviewer: number): Exclude<WhyNot, 'full'> | null {
    if (this.may(application, reviewer)) return null;
    const { barred } = this.applications[application]!;
    return barred.includes(this.reviewers[reviewer]!.id) ? 'barred' : 'language';
  }
}

const readsOne = (reads: ReadonlySet<string>, languages: readonly string[]): boolean =>
  languages.length === 0 || languages.some((code) => reads.has(code));

type Nearness = (a: string, b: string) => number;

/** The tree of topics is small, and the same pairs of topics come again for every pair of people. */
function nearnessOf(): Nearness {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = `${a} ${b}`;
    let nearness = known.get(key);
    if (nearness === undefined) known.set(key, (nearness = topicNearness(a, b)));
    return nearness;
  };
}

/** The mean, over the application's topics, of how near the reviewer's nearest topic is. */
function fitOf({ topics }: ToReview, reviewer: Reviewer, near: Nearness): number {
  if (topics.length === 0) return 0;
  let sum = 0;
  for (const topic of topics) {
    let nearest = 0;
    for (const other of reviewer.topics) nearest = Math.max(nearest, near(topic, other));
    sum += nearest;
  }
  return Math.min(bestFit, Math.round((sum / topics.length) * bestFit));
}
