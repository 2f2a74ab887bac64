/** What every kind of case has in common: the parts that the one loop, the store and the console rely on. */

/** The kinds of case that are stored and driven. */
export const caseKinds = ['exchange', 'proposal', 'promoterCall', 'promoterApplication'] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * The kinds that the lists of all cases show: board, search, tasks, stream, exports, troubles. Of these the rules of
 * access grant whole rows. What somebody may know of a promoter call or an application hangs on their own review and
 * conflicts, part by part (`access/promoters`), so no list that asks for rows may come upon one.
 */
export const listedKinds = ['exchange', 'proposal'] as const satisfies readonly CaseKind[];
export type ListedKind = (typeof listedKinds)[number];

export const isListed = (kind: CaseKind): kind is ListedKind =>
  (listedKinds as readonly CaseKind[]).includes(kind);

/**
 * Roles in a promoter call and its applications. The lead of an application is whoever leads it: the deputy, where the
 * lead coordinator has a conflict. The applicant is the candidate, also one whom a nominator proposed.
 */
export type PromoterRole =
  | 'lead'
  | 'deputy'
  /** A coordinator whom the lead named to look at eligibility. */
  | 'checker'
  | 'reviewer'
  | 'outsideReviewer'
  | 'applicant'
  | 'nominator'
  | 'coAuthor';

/** A role somebody has *in one case*. A person may have several. */
export type CaseRole =
  'secretariat' | 'host' | 'sender' | 'coSender' | 'participant' | 'proposer' | PromoterRole | 'clock';

/** ISO 8601 instant in UTC, e.g. `2025-11-18T09:00:00.000Z`. */
export type Instant = string;
/** Calendar day in Europe/Brussels, e.g. `2025-11-18`. */
export type Day = string;

/** Who acts. The clock acts with `personId: null` and the role `clock`. */
export interface Actor {
  readonly personId: string | null;
  readonly roles: readonly CaseRole[];
}

/** A member's step recorded by the secretariat on that member's word. */
export interface OnBehalf {
  readonly role: Exclude<CaseRole, 'secretariat' | 'coSender' | 'clock'>;
  /** Set when the role is one that several people have (participant). */
  readonly personId?: string;
  /** How the word came: by phone, by mail, in a meeting. */
  readonly channel: 'phone' | 'mail' | 'meeting';
}

/** One thing somebody asks of a case. */
export interface Command {
  readonly requestId: string;
  readonly action: string;
  readonly actor: Actor;
  readonly onBehalf?: OnBehalf;
  /** Checked against the action's `asks` before anything is decided. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** How a reminder, a task or the clock's own action ended; kept per case so that nothing fires twice. */
export interface MarkRecord {
  readonly at: Instant;
  readonly outcome: 'sent' | 'skipped' | 'collapsed' | 'done';
}

/** The stored facts of one case. `decide` turns one value of it into the next and changes nothing in place. */
export interface CaseFacts<Stage extends string = string> {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  /** Counts entries into stages, so that re-entering one starts its reminders again. */
  readonly stageEntry: number;
  readonly stageSince: Instant;
  /** Number of the last event. 0 before the first. */
  readonly seq: number;
  readonly createdAt: Instant;
  /** Recorded after it happened: sends no reminder, and clocks that hang on visit dates do not act. */
  readonly afterTheFact: boolean;
  /** Recorded for the books alone: nobody gets a mail about it until somebody takes it up again. */
  readonly quiet?: boolean;
  /** The stage a hold or an end came from, where `resume` and `reopen` return to. */
  readonly cameFrom: Stage | null;
  /** Set while on hold: the day on which the case goes on. */
  readonly holdUntil: Day | null;
  readonly marks: Readonly<Record<string, MarkRecord>>;
  /**
   * When each clock last began to run: the stage entry it began with. A clock that runs through several stages
   * keeps its number while the case moves among them, so that its marks do not fire a second time.
   */
  readonly clockEntries?: Readonly<Record<string, number>>;
  /** Reminders that somebody put off, under the key of their mark: the day on which each goes out instead. */
  readonly postponed?: Readonly<Record<string, Day>>;
  /** The first day of each stage for the step bar: the latest entry wins. */
  readonly stageDates: Readonly<Partial<Record<Stage, Instant>>>;
}
