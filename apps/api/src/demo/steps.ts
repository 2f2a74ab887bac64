import type { ListedKind, CaseRole, Day, OnBehalf } from '@waymark/domain';
import type { ReportKind } from '@waymark/db';
import type { DemoFactsheet } from './data/types-exchange.js';
import type { Drawing } from './pictures/index.js';

/** Something written before the step itself is asked for: a draft of a report or of a factsheet. */
export type Writing =
  | {
      readonly kind: 'answers';
      readonly report: ReportKind;
      readonly person: string | null;
      readonly answers: Readonly<Record<string, unknown>>;
      /** Handed in with the report, as a photo would be. */
      readonly drawing?: Drawing;
    }
  | { readonly kind: 'factsheet'; readonly text: DemoFactsheet };

/** One thing somebody did on one day, as they would have done it through the console. */
export interface Step {
  readonly day: Day;
  /** Minutes after eight in the morning; left out where it does not matter. */
  readonly minutes?: number;
  readonly caseKind: ListedKind;
  readonly caseKey: string;
  /** Key of the person who did it. */
  readonly actor: string;
  readonly role: CaseRole;
  readonly onBehalf?: OnBehalf;
  readonly writing?: Writing;
  /** Left out where something was only written. */
  readonly action?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** The secretariat's people and what each of them looks after. */
export const desk = { matching: 'tomas', cases: 'elodie', texts: 'anneliese' } as const;

/** The request a step is recorded under, by its place in the case; the first one makes the case. */
export const requestIdOf = (caseKind: ListedKind, caseKey: string, number: number): string =>
  `demo/${caseKind}/${caseKey}/${number}`;

/** Puts steps that were told in the order of the lifecycle into the order of their days. */
export const byDay = <T extends { readonly day: Day }>(steps: readonly T[]): T[] =>
  [...steps].sort((a, b) => a.day.localeCompare(b.day));
