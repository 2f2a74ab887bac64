import type { Day } from '../lifecycle/case.js';
import type { HalfDay } from '../exchange/facts.js';
import type { ProfileConsent } from '../promoter-application/facts.js';

/** One form for each kind of report. */
export const formKeys = ['pre-participant', 'pre-host', 'post-participant', 'post-host'] as const;
export type FormKey = (typeof formKeys)[number];

/**
 * The forms of a promoter call. They are apart from those of reports, which lists and exports go through: nothing shows
 * these before there is a call to fill them in.
 */
export const promoterFormKeys = [
  'promoter-application',
  'promoter-eligibility',
  'promoter-review',
  'promoter-profile',
] as const;
export type PromoterFormKey = (typeof promoterFormKeys)[number];

/**
 * What a question wants, and the JSON shape of its answer:
 *
 * | kind | answer |
 * | --- | --- |
 * | text, longText | string (one line, several lines) |
 * | choice | an option's key |
 * | choices | list of different option keys |
 * | scale | whole number from `min` to `max` |
 * | number | whole number from `min` to `max` |
 * | date | `2025-11-18` |
 * | language | `{ code, level }` (ISO 639-1, CEFR) |
 * | list | list of strings |
 * | consent | true or false; only true is a yes |
 * | perExpectation | `{ outcome, why }`, one question for each expectation of the pre-report |
 * | halfDays | list of `{ day, half, what }` |
 * | photos | none: photos are sent and kept apart from the answers |
 */
export type QuestionKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'scale'
  | 'number'
  | 'date'
  | 'language'
  | 'list'
  | 'consent'
  | 'perExpectation'
  | 'halfDays'
  | 'photos';

/** Who may read an answer, besides the one who gave it. */
export type Reader = 'secretariat' | 'host' | 'sender' | 'participant' | 'lead' | 'reviewer' | 'applicant';

/** What the law calls the answer: nothing about a person, ordinary, ways to reach somebody, health and the like. */
export type PersonalData = 'none' | 'ordinary' | 'contact' | 'special';

export interface Option {
  readonly key: string;
  readonly label: string;
}

/** A question is asked when all that is named here holds. */
export interface ShowIf {
  /** Another question of the same form, which must be answered, or answered with one of `is`. */
  readonly question?: string;
  readonly is?: readonly (string | number | boolean)[];
  /** Something known about the case. */
  readonly context?: 'hostOutsideEea' | 'expectations' | 'noExpectations';
}

export interface Question {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Consent without which the report cannot be filed. */
  readonly mustAgree?: boolean;
  /** Longest text in characters (of each item in a list). */
  readonly maxLength?: number;
  /** Most words of a text, shown as one types. */
  readonly maxWords?: number;
  /** Most items of a list, choices, half-days or photos. */
  readonly maxItems?: number;
  readonly min?: number;
  readonly max?: number;
  /** Words at the two ends of a scale. */
  readonly ends?: readonly [low: string, high: string];
  /** What each number of a scale means, from `min` to `max`. */
  readonly levels?: readonly string[];
  readonly options?: readonly Option[];
  /** A choice, or choices, from a list of codes instead of options. */
  readonly vocabulary?: 'languages' | 'regions' | 'topics';
  readonly format?: 'email';
  readonly showIf?: ShowIf;
  readonly personal: PersonalData;
  readonly audience: readonly Reader[];
  /** Deleted by that rule of retention, while the rest of the report stays. */
  readonly retention?: 'accessNeeds';
  /** Tells who it is about: hidden, with every file, where a review is anonymous. */
  readonly identifies?: boolean;
  /** Shown in public with this consent alone; what names none is never shown. */
  readonly shownWith?: ProfileConsent;
  /** Number of the expectation a `perExpectation` question is about, from 0; only in `questionsFor`. */
  readonly expectation?: number;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly intro?: string;
  readonly questions: readonly Question[];
}

export interface FormDefinition<Key extends string = FormKey> {
  readonly key: Key;
  readonly version: number;
  readonly title: string;
  /** How long it takes, in minutes; shown before the first question. */
  readonly minutes: number;
  readonly intro: string;
  readonly sections: readonly Section[];
}

export type Answers = Readonly<Record<string, unknown>>;

/** What a form needs to know about its case. Everything may be left out: the form then asks less. */
export interface FormContext {
  /** Expectations of this person's own filed pre-report, in its order. */
  readonly expectations?: readonly string[];
  /** False for a host outside the EEA and the adequate countries. */
  readonly hostInEea?: boolean;
  /** Days of the visit: half-days outside them are a problem when filing. */
  readonly start?: Day | null;
  readonly end?: Day | null;
  /** The programme so far, to begin the host's report with. */
  readonly programme?: readonly HalfDay[];
}

export interface LanguageAnswer {
  readonly code: string;
  readonly level: string;
}
export interface ExpectationAnswer {
  readonly outcome: 'met' | 'partly' | 'not';
  readonly why: string;
}
