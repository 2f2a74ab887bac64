import type { PromoterType, ReviewCriterion, StagedDecision, Recommendation } from '@waymark/domain';
import type { DemoDay } from '../types.js';

/** A yearly call, or one at another time. All days count from the day the data is loaded. */
export interface DemoCall {
  readonly key: string;
  /** Left out for the usual name with the year. */
  readonly title?: (year: number) => string;
  readonly planned: DemoDay;
  readonly opens: DemoDay;
  readonly closes: DemoDay;
  readonly places: number;
  readonly path: 'two-reviewers' | 'light';
  readonly interview: 'intake' | 'after-review' | 'no-interview';
  readonly weights: Readonly<Record<ReviewCriterion, number>>;
  /** By language: what the call says. */
  readonly text: Readonly<Record<string, string>>;
  readonly released?: DemoDay;
  readonly published?: DemoDay;
}

export interface DemoAnswers {
  readonly reason: string;
  readonly priorities: string;
  readonly messages: string;
  readonly interests: string;
  /** How the work reaches people with fewer opportunities; left out where it does not yet. */
  readonly inclusion?: string;
}

/** Five scores, in the order of the criteria. */
export type DemoScores = readonly [number, number, number, number, number];

/** What a reviewer says of an application. */
export interface DemoReview {
  readonly scores: DemoScores;
  readonly recommendation: Recommendation;
  readonly toPanel: string;
  readonly toApplicant?: string;
}

/** One thing that happened to an application. */
export type DemoTurn =
  | { readonly on: DemoDay; readonly what: 'asks-nominee' | 'agrees' | 'submits' | 'submits-for-consent' }
  | { readonly on: DemoDay; readonly what: 'eligible' | 'accepts' | 'approved' | 'alumni' }
  | {
      readonly on: DemoDay;
      readonly what: 'returned' | 'ineligible' | 'withdraws' | 'declines' | 'no-interview';
      readonly reason: string;
    }
  | { readonly on: DemoDay; readonly what: 'merged'; readonly into: string; readonly reason: string }
  /** A reviewer says that something stands in the way. */
  | { readonly on: DemoDay; readonly what: 'conflict'; readonly reviewer: string; readonly reason: string }
  /** Each of them has said before that nothing stands in the way. */
  | { readonly on: DemoDay; readonly what: 'assigned'; readonly reviewers: readonly string[] }
  | (DemoReview & {
      readonly on: DemoDay;
      readonly what: 'reviewed' | 'review-begun';
      readonly reviewer: string;
    })
  | { readonly on: DemoDay; readonly what: 'slots'; readonly slots: readonly DemoDay[] }
  | { readonly on: DemoDay; readonly what: 'picks'; readonly slot: DemoDay }
  | { readonly on: DemoDay; readonly what: 'interviewed'; readonly notes: string }
  | {
      readonly on: DemoDay;
      readonly what: 'staged';
      readonly decision: StagedDecision;
      readonly reason: string;
      readonly rank?: number;
    }
  | {
      readonly on: DemoDay;
      readonly what: 'profile';
      readonly headline: string;
      readonly about: string;
      readonly messages: readonly string[];
      readonly interests: readonly string[];
      readonly links?: readonly string[];
      readonly consents: readonly ('page' | 'links')[];
    };

export interface DemoApplication {
  readonly key: string;
  readonly call: string;
  /** Name of the candidate, as the application writes it. */
  readonly candidate: string;
  readonly kind: 'person' | 'organisation';
  /** Key of the candidate, or of who acts for the organisation. */
  readonly applicant: string;
  /** Key of who proposed them; left out of an application for oneself. */
  readonly nominator?: string;
  readonly type: PromoterType;
  readonly region: string | null;
  readonly languages: readonly string[];
  readonly institutions: readonly string[];
  /** Key of the institution where it is on file. */
  readonly organisation?: string;
  readonly started: DemoDay;
  readonly answers: DemoAnswers;
  readonly turns: readonly DemoTurn[];
  /** The lead has a conflict, so the deputy leads here. */
  readonly ledByDeputy?: true;
}
