import type { CaseKind, CaseRole, Day, OnBehalf, PromoterFormKey } from '@waymark/domain';
import type { ReportKind } from '@waymark/db';
import type { DemoFactsheet } from './data/types-exchange.js';
import type { Drawing } from './pictures/index.js';

/** Something written before the step itself is asked for, such as a draft of a report. */
export type Writing =
  | {
      readonly kind: 'answers';
      readonly report: ReportKind;
      readonly person: string | null;
      readonly answers: Readonly<Record<string, unknown>>;
      /** Handed in with the report, as a photo would be. */
      readonly drawing?: Drawing;
    }
  | { readonly kind: 'factsheet'; readonly text: DemoFactsheet }
  /** A paper of an application; `person` is whose it is, where several write one each. */
  | {
      readonly kind: 'paper';
      readonly form: PromoterFormKey;
      readonly person: string | null;
      readonly answers: Readonly<Record<string, unknown>>;
    }
  /** What a call says in each language, and who is on the mailing list beside the members. */
  | {
      readonly kind: 'call';
      readonly title: string;
      readonly text: Readonly<Record<string, string>>;
      readonly subscribers: readonly string[];
    };

/** One thing somebody did on one day, as they would have done it through the console. */
export interface Step {
  readonly day: Day;
  /** Minutes after eight in the morning; left out where it does not matter. */
  readonly minutes?: number;
  readonly caseKind: CaseKind;
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
export const requestIdOf = (caseKind: CaseKind, caseKey: string, number: number): string =>
  `demo/${caseKind}/${caseKey}/${number}`;

/** Puts steps that were told in the order of the lifecycle into the order of their days. */
export const byDay = <T extends { readonly day: Day }>(steps: readonly T[]): T[] =>
  [...steps].sort((a, b) => a.day.localeCompare(b.day));
