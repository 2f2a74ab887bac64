import type { Pairs } from './problem.js';

/** Who has what: while it is being found the only thing here that changes. */
export class Hands {
  /** Of each application, its reviewers; of each reviewer, their applications; how many each has in all. */
  readonly reviewersOf: Set<number>[];
  readonly applicationsOf: Set<number>[];
  readonly load: number[];
  private readonly most: number[];

  constructor(readonly pairs: Pairs) {
    this.reviewersOf = pairs.applications.map(() => new Set());
    this.applicationsOf = pairs.reviewers.map(() => new Set());
    this.load = pairs.reviewers.map(({ load }) => load);
    this.most = pairs.reviewers.map(({ most }) => most ?? Infinity);
  }

  give(application: number, reviewer: number): void {
    this.reviewersOf[application]!.add(reviewer);
    this.applicationsOf[reviewer]!.add(application);
    this.load[reviewer]! += 1;
  }

  take(application: number, reviewer: number): void {
    this.reviewersOf[application]!.delete(reviewer);
    this.applicationsOf[reviewer]!.delete(application);
    this.load[reviewer]! -= 1;
  }

  hasRoom(reviewer: number): boolean {
    return this.load[reviewer]! < this.most[reviewer]!;
  }

  /** Could this reviewer have this application beside those they have? */
  fits(application: number, reviewer: number): boolean {
    return this.pairs.may(application, reviewer) && !this.reviewersOf[application]!.has(reviewer);
  }

  missing(application: number): number {
    return this.pairs.applications[application]!.needs - this.reviewersOf[application]!.size;
  }
}
