import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../deadlines/index.js';
import {
  decide,
  nextDue,
  runClock,
  type CaseEvent,
  type CaseFacts,
  type CaseRole,
  type Command,
  type Decision,
  type Instant,
  type Lifecycle,
  type OnBehalf,
  type ResolvedConsequence,
} from '../lifecycle/index.js';

/** What a test says of a mail: the Brussels day and hour, its key, and the audience. */
export type Sent = readonly [when: string, mail: string, to: string];

/** `2025-03-08 08:00` in Brussels as an instant. */
export function brussels(when: string): Instant {
  const [day, hour = '12:00'] = when.split(' ');
  const zoned = Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** An instant as people in Brussels read it: `2025-03-08 08:00`. */
export const onTheWall = (instant: Instant): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16)
    .replace('T', ' ');

/** Forbids every later change of a value, however deep: a rule that changes its input throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

interface Saying {
  readonly onBehalf?: OnBehalf;
  readonly personId?: string;
}

/** One case told as a story: people do things, days go by, and what the case sends is kept. */
export class Clockwork<F extends CaseFacts, W> {
  readonly events: CaseEvent[] = [];
  readonly consequences: ResolvedConsequence[] = [];
  readonly mails: Sent[] = [];
  readonly tasks: Sent[] = [];
  now: Instant;
  settings: Readonly<Record<string, number>> = {};

  constructor(
    readonly lifecycle: Lifecycle<F, W>,
    public facts: F,
    public world: W,
    start: string,
    private readonly people: Readonly<Partial<Record<CaseRole, string>>>,
  ) {
    this.now = brussels(start);
  }

  get context() {
    return { now: this.now, settings: this.settings, world: this.world };
  }

  /** Asks for an action without expecting that it is allowed; nothing changes. */
  asks(role: CaseRole, action: string, payload: Command['payload'] = {}, saying: Saying = {}): Decision<F> {
    const command: Command = {
      requestId: `${this.facts.seq}`,
      action,
      actor: { personId: saying.personId ?? this.people[role] ?? null, roles: [role] },
      payload,
      ...(saying.onBehalf && { onBehalf: saying.onBehalf }),
    };
    return decide(this.lifecycle, frozen(this.facts), frozen(command), frozen(this.context));
  }

  /** Does an action that has to be allowed. */
  does(role: CaseRole, action: string, payload: Command['payload'] = {}, saying: Saying = {}): this {
    const decision = this.asks(role, action, payload, saying);
    if (!decision.accepted) {
      throw new Error(`${action} by ${role} in ${this.facts.stage}: ${JSON.stringify(decision)}`);
    }
    return this.take(decision);
  }

  /** Why an action is refused, as keys; empty when it is allowed. */
  refusal(role: CaseRole, action: string, payload: Command['payload'] = {}, saying: Saying = {}): string[] {
    const decision = this.asks(role, action, payload, saying);
    return decision.accepted
      ? []
      : decision.reasons.map(({ key, field }) => (field ? `${field}: ${key}` : key));
  }

  /** Lets time pass, the clock firing at each moment that falls due, as the workflow would. */
  until(when: string): this {
    const end = brussels(when);
    for (;;) {
      const due = nextDue(this.lifecycle, this.facts, this.context);
      if (!due || due.at > end) break;
      if (due.at > this.now) this.now = due.at;
      this.wakes();
    }
    this.now = end;
    return this;
  }

  /** Time passes while nothing runs: no worker, no clock. */
  sleepsUntil(when: string): this {
    this.now = brussels(when);
    return this;
  }

  /** The clock looks at the case as it is now. */
  wakes(): this {
    return this.take(runClock(this.lifecycle, frozen(this.facts), frozen(this.context)));
  }

  /** Mails since the last call. */
  takeMails(): Sent[] {
    return this.mails.splice(0);
  }

  /** Event types since the beginning, or since a number. */
  story(after = 0): string[] {
    return this.events.filter(({ seq }) => seq > after).map(({ type }) => type);
  }

  private take(run: {
    facts: F;
    events: readonly CaseEvent[];
    consequences: readonly ResolvedConsequence[];
  }): this {
    this.facts = run.facts;
    this.events.push(...run.events);
    this.consequences.push(...run.consequences);
    const when = onTheWall(this.now);
    for (const { consequence } of run.consequences) {
      if ('mail' in consequence) this.mails.push([when, consequence.mail, consequence.to]);
      if ('openTask' in consequence) this.tasks.push([when, consequence.openTask, consequence.for]);
    }
    return this;
  }
}
