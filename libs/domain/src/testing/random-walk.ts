import { addDays, dayOf } from '../deadlines/index.js';
import {
  availableActions,
  nextDue,
  type CaseFacts,
  type CaseRole,
  type Command,
} from '../lifecycle/index.js';
import { brussels, onTheWall, type Clockwork } from './clockwork.js';

/** One step of a walk: somebody does one of the things they may, or time passes with the clock running or not. */
export type WalkStep =
  | { readonly kind: 'act'; readonly role: CaseRole; readonly pick: number; readonly size: number }
  | { readonly kind: 'wait' | 'sleep'; readonly days: number; readonly hour: number };

/** Four throws of the dice make a step: what happens, who acts, which of the things they may do, and how far. */
export type Dice = readonly [what: number, who: number, pick: number, size: number];

/** Four steps in seven are somebody's, two let the clock run, and one lets days go by while nothing runs. */
export function stepOf(roles: readonly CaseRole[], [what, who, pick, size]: Dice): WalkStep {
  if (what % 7 < 4) return { kind: 'act', role: roles[who % roles.length]!, pick, size };
  return { kind: what % 7 < 6 ? 'wait' : 'sleep', days: size % 30, hour: pick % 24 };
}

export interface WalkOptions<F extends CaseFacts> {
  /** A payload for an action as the case stands; `size` varies dates and choices. */
  readonly payload: (
    action: string,
    facts: F,
    role: CaseRole,
    day: string,
    size: number,
  ) => Command['payload'];
  /** Looked at after every step. */
  readonly check: (before: F, story: Clockwork<F, unknown>) => void;
}

/** Walks a case along; what is refused is no step. */
export function walk<F extends CaseFacts, W>(
  story: Clockwork<F, W>,
  steps: readonly WalkStep[],
  { payload, check }: WalkOptions<F>,
): void {
  for (const step of steps) {
    const before = story.facts;
    if (step.kind === 'act') act(story, step, payload);
    else pass(story, step.days, step.hour, step.kind === 'sleep');
    check(before, story as Clockwork<F, unknown>);
  }
}

function act<F extends CaseFacts, W>(
  story: Clockwork<F, W>,
  { role, pick, size }: Extract<WalkStep, { kind: 'act' }>,
  payload: WalkOptions<F>['payload'],
): void {
  const offered = availableActions(story.lifecycle, story.facts, [role], story.context)
    .filter(({ allowed, onBehalf }) => allowed && onBehalf.length === 0)
    // Stops are rare and main steps frequent, as in life: otherwise no walk would come far.
    .filter(({ weight }) => weight !== 'stop' || pick % 12 === 0);
  const likely = offered.flatMap((one) => (one.weight === 'main' ? [one, one, one] : [one]));
  const action = likely[pick % Math.max(likely.length, 1)]?.name;
  if (!action) return;
  const given = payload(action, story.facts, role, dayOf(story.now), size);
  const first = story.asks(role, action, given);
  // The same question has the same answer.
  if (JSON.stringify(first) !== JSON.stringify(story.asks(role, action, given)))
    throw new Error(`${action} is undecided`);
  if (first.accepted) story.does(role, action, given);
}

function pass<F extends CaseFacts, W>(
  story: Clockwork<F, W>,
  days: number,
  hour: number,
  asleep: boolean,
): void {
  const when = `${addDays(dayOf(story.now), days)} ${String(hour).padStart(2, '0')}:30`;
  if (brussels(when) < story.now) return;
  if (asleep) story.sleepsUntil(when).wakes();
  else story.until(when);
  const due = nextDue(story.lifecycle, story.facts, story.context);
  if (due && due.at <= story.now)
    throw new Error(`${due.clock}.${due.mark} is left over at ${onTheWall(story.now)}`);
}
