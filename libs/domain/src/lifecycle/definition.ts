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

export type Need<F, World> = (facts: F, context: RuleContext<World>) => boolean;

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
    | 'halfDays';
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
  | 'subject'
  | 'unconfirmedQuoted'
  | 'secretariat';

/** Something to be done outside the case's own row. Mails, wakes and commands go through the outbox. */
export type Consequence =
  | { readonly mail: string; readonly to: Audience }
  | { readonly openTask: string; readonly for: 'secretariat' | 'host' | 'sender' | 'proposer' }
  | { readonly closeTask: string }
  /** Bars the pair for so many days (a settings key), or for good. */
  | { readonly barPair: string | 'forGood' }
  /** Wakes the other cases this one hangs on, so that they look at their places again. */
  | { readonly wake: 'proposals' }
  /** Asks something of other cases, in the clock's name. */
  | { readonly command: string; readonly on: 'silentProposals' | 'proposedExchanges' | 'proposals' }
  /** Freezes the current factsheet draft as a public revision, or takes items off it. */
  | { readonly publish: 'factsheet' }
  | { readonly freezeReport: 'own' }
  | { readonly returnReport: 'own' }
  | { readonly erase: 'accessNeeds' };

export interface StageDefinition<F, World, Stage extends string> {
  /** Step of the case's step bar this stage belongs to. */
  readonly phase: string;
  /** Set when the case is over: done, or stopped on the way. */
  readonly over?: 'done' | 'stopped';
  /** Every clock stands still. */
  readonly clocksStop?: boolean;
  /** On whom the case waits here. */
  readonly waitsOn: (facts: F, context: RuleContext<World>) => CaseRole[];
  /** Moves on by itself as soon as these needs hold; looked at after every action. */
  readonly advance?: readonly { readonly when: readonly string[]; readonly to: Stage }[];
  readonly onEnter?: readonly Consequence[];
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
  readonly asks?: Readonly<Record<string, Ask>>;
  /** The next facts, stage and marks aside: the engine moves those. */
  readonly apply?: (facts: F, command: Command, context: RuleContext<World>) => F;
  readonly consequences?: readonly Consequence[];
  /** `main` is offered as the filled button where allowed; `system` is never offered to people. */
  readonly weight?: 'main' | 'plain' | 'stop' | 'system';
  /** Past tense, e.g. `match-accepted`. */
  readonly event: string;
}

/** One moment of a clock. `day` counts Brussels calendar days from the anchor (negative: before it); a string names a setting. */
export interface ClockMark {
  readonly key: string;
  readonly day: number | string;
  /** Counts back from the anchor: the setting is a number of days before it. */
  readonly before?: boolean;
  readonly while?: readonly string[];
  readonly remind?: { readonly mail: string; readonly to: Audience };
  readonly task?: { readonly key: string; readonly for: 'secretariat' | 'host' | 'sender' | 'proposer' };
  readonly act?: string;
}

export interface ClockDefinition<F, Stage extends string> {
  readonly in: readonly Stage[];
  /** The day or instant the clock hangs on; null while there is none. */
  readonly anchor: (facts: F) => Instant | Day | null;
  /** Marked clocks hang on the visit's dates: they move with them, and rest in a case recorded after the fact. */
  readonly hangsOn: 'stage' | 'visit' | 'other';
  readonly marks: readonly ClockMark[];
}

export interface LifecycleDefinition<
  F extends CaseFacts<Stage>,
  World,
  Stage extends string,
  Action extends string,
> {
  readonly kind: CaseKind;
  readonly initial: Stage;
  readonly stages: Readonly<Record<Stage, StageDefinition<F, World, Stage>>>;
  readonly actions: Readonly<Record<Action, ActionDefinition<F, World, Stage>>>;
  readonly needs: Readonly<Record<string, Need<F, World>>>;
  readonly clocks: Readonly<Record<string, ClockDefinition<F, Stage>>>;
}

/** Why something may not be done: keys into the catalogue, with the values the sentence needs. */
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
  /** The side that acted, so that `otherSide` can be resolved. */
  readonly side?: 'host' | 'sender';
}
