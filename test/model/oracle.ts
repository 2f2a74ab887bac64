import {
  decide,
  defaultSettings,
  exchangeLifecycle,
  newExchange,
  newProposal,
  nextDue,
  proposalLifecycle,
  runClock,
  type CaseEvent,
  type CaseFacts,
  type CaseKind,
  type Command,
  type Decision,
  type ExchangeFacts,
  type ExchangeWorld,
  type Instant,
  type Lifecycle,
  type ResolvedConsequence,
  type RuleContext,
} from '@waymark/domain';
import { effectsOf, type Addresses } from './effects.js';
import {
  exchangeWorldOf,
  noInputs,
  proposalWorldOf,
  type Bar,
  type Inputs,
  type KnownCase,
} from './worlds.js';

type AnyLifecycle = Lifecycle<CaseFacts, unknown>;

/** What decides, and what the model takes for true: the data of the lifecycles. */
export const lifecycles = {
  exchange: exchangeLifecycle,
  proposal: proposalLifecycle,
} as unknown as Readonly<Record<CaseKind, AnyLifecycle>>;

export interface Asked {
  readonly kind: CaseKind;
  readonly id: string;
  readonly command: Command;
}

interface Outcome {
  readonly facts: CaseFacts;
  readonly events: readonly CaseEvent[];
  readonly consequences: readonly ResolvedConsequence[];
}

/** The proposals an exchange is asked to be made of. */
const idIn = (payload: Command['payload'], field: string): string | null =>
  typeof payload[field] === 'string' ? payload[field] : null;

/**
 * Knows what a partnership's cases must look like: the pure rules, applied to what was asked and to when. It reads
 * nothing of the database, but for the moment each decision was made.
 */
export class Oracle {
  readonly cases = new Map<string, KnownCase>();
  bars: Bar[] = [];
  /** Commands that cases have to ask of others: `<id> <action>`. */
  readonly commandsOwed: string[] = [];
  /** Rows the outbox has to hold, of all cases. */
  readonly effects: string[] = [];
  readonly stagesSeen = new Set<string>();
  /** Until when nothing is to be done by the clock, as a case and its places stand. */
  private readonly quiet = new WeakMap<CaseFacts, { around: string; until: Instant | null }>();

  constructor(private readonly addresses: Addresses) {}

  context(kind: CaseKind, facts: CaseFacts, now: Instant, inputs: Inputs = noInputs): RuleContext<unknown> {
    const world =
      kind === 'exchange'
        ? exchangeWorldOf(this.cases, this.bars, facts as ExchangeFacts, now, inputs)
        : proposalWorldOf(this.cases, facts.id);
    return { now, settings: defaultSettings, world };
  }

  /** What would be decided. Changes nothing. */
  decision({ kind, id, command }: Asked, now: Instant, inputs?: Inputs): Decision<CaseFacts> {
    const facts = this.cases.get(id)?.facts ?? this.blank(kind, id, command, now);
    return decide(lifecycles[kind], facts, command, this.context(kind, facts, now, inputs));
  }

  private blank(kind: CaseKind, id: string, { payload }: Command, now: Instant): CaseFacts {
    const made = { id, reference: '', now, payload };
    if (kind === 'proposal') return newProposal(made);
    const pair = {
      id,
      hostProposalId: idIn(payload, 'hostProposalId'),
      senderProposalId: idIn(payload, 'senderProposalId'),
    };
    const world: ExchangeWorld = exchangeWorldOf(this.cases, this.bars, pair, now, noInputs);
    return newExchange({ ...made, world });
  }

  /** What the clock still has to do to a case, in words. What was looked at is not looked at again until it changes. */
  overdue(id: string, now: Instant): string[] {
    const { kind, facts } = this.cases.get(id)!;
    const around = kind === 'proposal' ? JSON.stringify(proposalWorldOf(this.cases, id)) : '';
    const known = this.quiet.get(facts);
    if (known?.around === around && (known.until === null || known.until > now)) return [];
    const events = this.ticked(id, now).events.map(({ type }) => `${type} of ${id}`);
    if (events.length === 0) this.quiet.set(facts, { around, until: this.nextDue(id, now)?.at ?? null });
    return events;
  }

  /** What the clock would do to a case now. Changes nothing. */
  ticked(id: string, now: Instant): Outcome {
    const { kind, facts } = this.cases.get(id)!;
    return runClock(lifecycles[kind], facts, this.context(kind, facts, now));
  }

  nextDue(id: string, now: Instant) {
    const { kind, facts } = this.cases.get(id)!;
    return nextDue(lifecycles[kind], facts, this.context(kind, facts, now));
  }

  /** Takes a decision for done. @param reference what the store named a new case */
  accept({ kind, id }: Pick<Asked, 'kind' | 'id'>, outcome: Outcome, reference?: string): void {
    const known = this.cases.get(id) ?? { kind, facts: outcome.facts, openTasks: new Set<string>() };
    this.cases.set(id, known);
    known.facts = reference === undefined ? outcome.facts : { ...outcome.facts, reference };
    this.stagesSeen.add(`${kind} ${known.facts.stage}`);
    for (const one of outcome.consequences) this.follow(known, one);
    const { effects, commands } = effectsOf(this, this.addresses, known, outcome.consequences);
    this.effects.push(...effects);
    this.commandsOwed.push(...commands);
  }

  private follow({ facts, openTasks }: KnownCase, { consequence, barUntil }: ResolvedConsequence): void {
    if ('openTask' in consequence) openTasks.add(consequence.openTask);
    if ('closeTask' in consequence) openTasks.delete(consequence.closeTask);
    if ('liftBar' in consequence) this.bars = this.bars.filter(({ caseId }) => caseId !== facts.id);
    if ('barPair' in consequence) {
      const { host, sender } = facts as ExchangeFacts;
      this.bars.push({
        caseId: facts.id,
        host: host.organisationId,
        sender: sender.organisationId,
        until: barUntil ?? null,
      });
    }
  }
}
