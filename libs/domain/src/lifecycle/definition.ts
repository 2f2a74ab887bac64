import type { CaseFacts, CaseKind, CaseRole, Command, Day, Instant } from './case.js';

/** Everything a rule may look at besides the facts: no rule reads a clock or a store. */
export interface RuleContext<World> {
  readonly now: Instant;
  readonly settings: LifecycleSettings;
  /** Facts of other cases, loaded before deciding (places left, barred pairs, a report's completeness …). */
  readonly world: World;
}

/** Numbers the secretariat may change. Days unless the name says otherwise. Filled from `deadlines/settings.ts`. */
export type LifecycleSettings = Readonly<Record<string, number>>;

/** Who is asking: what a rule may know of a person while it is only being asked which buttons to show. */
export interface Acting {
  readonly personId: string | null;
  /** The roles they act in: their own, or the one role on whose word the secretariat acts. */
  readonly roles: readonly CaseRole[];
}

export type Need<F, World> = (facts: F, context: RuleContext<World>, acting: Acting) => boolean;

/**
 * A rule about what a command carries, looked at only when something is really asked.
 * Answers with the reasons against it; none when all is well.
 */
export type Check<F, World> = (facts: F, command: Command, context: RuleContext<World>) => readonly Reason[];

/** A field an action asks for. The API, the console's dialogs and `decide` all read this. */
export interface Ask {
  readonly kind:
    | 'text'
    | 'longText'
    | 'choice'
    | 'day'
    | 'number'
    | 'boolean'
    | 'person'
    | 'people'
    | 'attendance'
    | 'id'
    | 'organisation'
    | 'halfDays'
    /** Several ids. */
    | 'ids'
    /** Several codes of a list. */
    | 'codes'
    /** Code to a whole number of people, 0 and up. */
    | 'counts'
    /** Languages with the CEFR level spoken. */
    | 'languages';
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Who gets a mail or a task. Resolved to people when the decision is stored. */
export type Audience =
  | 'host'
  | 'sender'
  | 'bothSides'
  | 'silentSides'
  | 'otherSide'
  | 'proposer'
  | 'participants'
  | 'participantsOwingPre'
  | 'participantsOwingPost'
  /** The host while its own report before or after the visit is missing. */
  | 'hostOwingPre'
  | 'hostOwingPost'
  /** The contacts of those organisations whose people (or who themselves) still owe a report. */
  | 'contactsOwingPre'
  | 'contactsOwingPost'
  /** The person a report belongs to; the host where it is the host's. */
  | 'reportOwner'
  /** Sides that have not answered the question about their next step. */
  | 'sidesOwingNextStep'
  /** The person an action was about. */
  | 'subject'
  | 'unconfirmedQuoted'
  | 'secretariat';

export type TaskFor = 'secretariat' | 'host' | 'sender' | 'proposer';

/** Something to be done outside the case's own row. Mails, wakes and commands go through the outbox. */
export type Consequence =
  | { readonly mail: string; readonly to: Audience }
  | { readonly openTask: string; readonly for: TaskFor }
  | { readonly closeTask: string }
  /** Bars the pair for so long (a settings key), or for good. The last day is worked out in `barUntil`. */
  | { readonly barPair: string | 'forGood' }
  /** Takes away the bars that this very case made. */
  | { readonly liftBar: 'ownPair' }
  /** Wakes the other cases this one hangs on, so that they look at their places again. */
  | { readonly wake: 'proposals' }
  /** Asks something of other cases, in the clock's name. */
  | { readonly command: string; readonly on: 'silentProposals' | 'proposedExchanges' | 'proposals' }
  /** Freezes the current factsheet draft as a public revision, or takes items off it. */
  | { readonly publish: 'factsheet' }
  | { readonly freezeReport: 'own' }
  | { readonly returnReport: 'own' }
  /** Deletes practical and access needs: of everybody in the case, or of those taken off it (`subjectIds`). */
  | { readonly erase: 'accessNeeds' };

/** A consequence that may hang on conditions. */
export type ConditionalConsequence = Consequence & {
  /** Follows only when all these needs hold in the facts *after* the action. */
  readonly when?: readonly string[];
  /** Follows only when the command carried at least one of these fields. */
  readonly given?: readonly string[];
};

export interface StageDefinition<F, World, Stage extends string> {
  /** Step of the case's step bar this stage belongs to; `null`: the step the case came from (a hold, a stop). */
  readonly phase: string | null;
  /** Set when the case is over: done, or stopped on the way. */
  readonly over?: 'done' | 'stopped';
  /** Every clock stands still, but for the stage's own alarm: a clock that runs in this stage alone. */
  readonly clocksStop?: boolean;
  /** On whom the case waits here. */
  readonly waitsOn: (facts: F, context: RuleContext<World>) => CaseRole[];
  /** The last day for what is awaited here; null while none is set. */
  readonly due?: (facts: F, context: RuleContext<World>) => Day | null;
  /** Moves on by itself as soon as these needs hold; looked at after every action. */
  readonly advance?: readonly AdvanceRule<F, World, Stage>[];
  readonly onEnter?: readonly ConditionalConsequence[];
}

export interface AdvanceRule<F, World, Stage extends string> {
  readonly when: readonly string[];
  readonly to: Stage;
  /** Past tense, like an action's. */
  readonly event: string;
  readonly apply?: (facts: F, context: RuleContext<World>) => F;
  readonly consequences?: readonly ConditionalConsequence[];
}

export type ActionTarget<Stage extends string> =
  | Stage
  /** The case stays where it is (and may then advance by itself). */
  | 'same'
  /** Back to `cameFrom`. */
  | 'back';

export interface ActionDefinition<F, World, Stage extends string> {
  /** `'new'` for the action that makes the case. */
  readonly from: readonly Stage[] | 'new';
  readonly to: ActionTarget<Stage>;
  readonly by: readonly CaseRole[];
  /** May the secretariat record this step on a member's word? */
  readonly onBehalf?: boolean;
  /** Names in the lifecycle's `needs`. Each unmet one is a reason shown to the person. */
  readonly needs?: readonly string[];
  /** Names in the lifecycle's `checks`: rules about what the command carries. */
  readonly checks?: readonly string[];
  readonly asks?: Readonly<Record<string, Ask>>;
  /** The next facts, stage and marks aside: the engine moves those. */
  readonly apply?: (facts: F, command: Command, context: RuleContext<World>) => F;
  /** The person the action is about, for mails `to: 'subject'` and for whose report is frozen. */
  readonly subject?: (command: Command, facts: F) => string | readonly string[] | undefined;
  /** What the event tells beyond the fields the action asks for: ids, dates and counts only. */
  readonly data?: (
    facts: F,
    command: Command,
    context: RuleContext<World>,
  ) => Readonly<Record<string, unknown>>;
  readonly consequences?: readonly ConditionalConsequence[];
  /** A `main` action is one only as long as these hold; otherwise it is plain. */
  readonly mainWhen?: readonly string[];
  /** `main` is offered as the filled button where allowed; `system` is never offered to people. */
  readonly weight?: 'main' | 'plain' | 'stop' | 'system';
  /** Past tense, e.g. `match-accepted`. */
  readonly event: string;
}

/**
 * The hour a mark fires on its day, in Brussels.
 * `morning` (08:00, the default): reminders and tasks, when people begin to work.
 * `start-of-day` (00:00): the day itself is what counts, such as the first day of a visit.
 * `end-of-day` (24:00): a deadline that takes something away; the whole last day still belongs to whom it is set.
 */
export type MarkHour = 'morning' | 'start-of-day' | 'end-of-day';

/** One moment of a clock. `day` counts Brussels calendar days from the anchor (negative: before it); a string names a setting. */
export interface ClockMark {
  readonly key: string;
  readonly day: number | string;
  /** What `day` counts; calendar days unless said. */
  readonly unit?: 'days' | 'workingDays' | 'months';
  readonly at?: MarkHour;
  /** Counts back from the anchor: the setting is a number of days before it. */
  readonly before?: boolean;
  readonly while?: readonly string[];
  readonly remind?: { readonly mail: string; readonly to: Audience };
  readonly task?: { readonly key: string; readonly for: TaskFor };
  readonly act?: string;
}

export interface ClockDefinition<F, Stage extends string> {
  readonly in: readonly Stage[];
  /** What the days are counted from, in words for the documentation. */
  readonly since: string;
  /** The day or instant the clock hangs on; null while there is none. */
  readonly anchor: (facts: F) => Instant | Day | null;
  /** Marked clocks hang on the visit's dates: they move with them, and rest in a case recorded after the fact. */
  readonly hangsOn: 'stage' | 'visit' | 'other';
  readonly marks: readonly ClockMark[];
}

/** When an open task is no longer any use, and closes by itself. */
export interface TaskDefinition<Stage extends string> {
  /** Closes once all these hold. */
  readonly doneWhen?: readonly string[];
  /** Closes when the case leaves these stages. */
  readonly within?: readonly Stage[];
}

export interface LifecycleDefinition<F, World, Stage extends string, Action extends string> {
  readonly kind: CaseKind;
  readonly initial: Stage;
  readonly stages: Readonly<Record<Stage, StageDefinition<F, World, Stage>>>;
  readonly actions: Readonly<Record<Action, ActionDefinition<F, World, Stage>>>;
  readonly needs: Readonly<Record<string, Need<F, World>>>;
  readonly checks?: Readonly<Record<string, Check<F, World>>>;
  readonly clocks: Readonly<Record<string, ClockDefinition<F, Stage>>>;
  /** Every text key of a mail that the case may send. */
  readonly mails: readonly string[];
  readonly tasks: Readonly<Record<string, TaskDefinition<Stage>>>;
  /** Tasks that the store opens by itself (a mail that could not be delivered). */
  readonly outsideTasks?: readonly string[];
}

/** Any lifecycle over the facts `F` and the world `World`: what the engine works on. */
export type Lifecycle<F extends CaseFacts, World> = LifecycleDefinition<F, World, F['stage'], string>;

/**
 * Why something may not be done: keys into the catalogue, with the values the sentence needs.
 * Keys: `<kind>.need.<need or check>`, `refusal.<code>`, `input.<problem>` (the last with `field`).
 */
export interface Reason {
  readonly key: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Decided<F> {
  readonly accepted: true;
  readonly facts: F;
  readonly events: readonly CaseEvent[];
  readonly consequences: readonly ResolvedConsequence[];
}
export interface Refused {
  readonly accepted: false;
  readonly code: 'unknown-action' | 'not-yours' | 'wrong-stage' | 'unmet-needs' | 'bad-input';
  readonly reasons: readonly Reason[];
}
export type Decision<F> = Decided<F> | Refused;

export interface CaseEvent {
  readonly seq: number;
  readonly type: string;
  readonly action: string;
  readonly at: Instant;
  readonly actorId: string | null;
  readonly onBehalf: { readonly role: CaseRole; readonly personId?: string; readonly channel: string } | null;
  readonly from: string | null;
  readonly to: string;
  /** Ids, dates, counts and the reasons people gave. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A consequence with the event it came from; `subjectId` is the person an action was about, if any. */
export interface ResolvedConsequence {
  readonly seq: number;
  readonly consequence: Consequence;
  readonly subjectId?: string;
  /** Several people at once, where a consequence is about those (access needs to be deleted). */
  readonly subjectIds?: readonly string[];
  /** The side that acted, so that `otherSide` can be resolved. */
  readonly side?: 'host' | 'sender';
  /** `pre-participant`, `post-host` …: which report is frozen, given back or written about. */
  readonly reportKind?: string;
  /** Of `barPair`: the last day of the bar, `null` for good. */
  readonly barUntil?: Day | null;
}

/** Whom a mail is for, before names and addresses are looked up. */
export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  /** The assigned representative of the organisation; the deputy inherits. */
  | { readonly kind: 'representative'; readonly organisationId: string }
  | { readonly kind: 'secretariat' };

/** What the clock records besides its actions; the same in every kind of case. */
export type ClockEventType = 'reminder-sent' | 'reminder-skipped' | 'task-opened';

/** Keys of the sentences for a refusal as a whole: `refusal.<code>`. */
export type RefusalCode = Refused['code'];
