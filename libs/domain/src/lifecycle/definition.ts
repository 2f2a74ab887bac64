import type { CaseFacts, CaseRole, Command, Day, Instant, CaseKind } from './case.js';
import type { Audience, ConditionalConsequence, TaskFor } from './consequence.js';
import type { Addressee } from './beside/actions.js';
import type { Reason } from './decision.js';

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
  /** Of a text, codes or counts: the vocabulary that the codes are from. Languages are always from theirs. */
  readonly list?: 'formats' | 'topics' | 'languages' | 'barriers';
  readonly options?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

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
  /** Of a way `back`: the stages it can lead to, for each stage it starts from. */
  readonly backTo?: Readonly<Partial<Record<Stage, readonly Stage[]>>>;
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
  /**
   * `main` is offered as the filled button where allowed; `panel` where its subject is shown and nowhere else; `system`
   * is never offered to people.
   */
  readonly weight?: 'main' | 'plain' | 'panel' | 'stop' | 'system';
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
  /** Whom somebody in a role may write to in the case; nobody when it is left out. */
  readonly addressees?: (facts: F, role: CaseRole) => readonly Addressee[];
  /** Ids of the organisations that `coSender` may mean in this case. */
  readonly coSenders?: (facts: F) => readonly string[];
  /** Tasks that the store opens by itself (a mail that could not be delivered). */
  readonly outsideTasks?: readonly string[];
}

/** Any lifecycle over the facts `F` and the world `World`: what the engine works on. */
export type Lifecycle<F extends CaseFacts, World> = LifecycleDefinition<F, World, F['stage'], string>;
