import type { CaseKind, CaseRole, Day } from '../lifecycle/index.js';
import { isWordKey, say, sayAny } from './catalogue.js';
import { capital, sayDay, sayList } from './dates.js';

/** Names of the parties of a case, for its sentences. */
export type PartyNames = Readonly<Partial<Record<CaseRole, string>>>;

export interface Waiting {
  readonly kind: CaseKind;
  readonly stage: string;
  readonly over: 'done' | 'stopped' | null;
  /** Roles the case waits for, as the lifecycle says. */
  readonly waitingOn: readonly CaseRole[];
  /** Last day for what the case waits for. */
  readonly until: Day | null;
  /** What the clock does next, and on which day. */
  readonly next: { readonly day: Day; readonly clock: string; readonly mark: string } | null;
  readonly today: Day;
  readonly names: PartyNames;
  /** Roles of the person who reads it: they are addressed as "you". */
  readonly readerRoles?: readonly CaseRole[];
}

/** What the clock does at a mark, as a clause: `the match expires and the places are free again`. */
export function markClause(kind: CaseKind, clock: string, mark: string): string | null {
  const key = `${kind}.mark.${clock}.${mark}`;
  return isWordKey(key) ? say(key) : null;
}

const nameOf = (role: CaseRole, name: string | undefined): string =>
  name === undefined ? say(`whom.${role}`) : say('whom.named', { name });

function waitedFor({ waitingOn, names, readerRoles = [] }: Waiting): string {
  const people = waitingOn.filter((role) => role !== 'clock');
  const you = people.some((role) => readerRoles.includes(role));
  const others = people.filter((role) => !readerRoles.includes(role));
  return sayList([...(you ? [say('whom.you')] : []), ...others.map((role) => nameOf(role, names[role]))]);
}

/**
 * The sentence that is always true of a case: what it waits for, on whom, until when, and what happens then.
 * It is made from the case's own data, so it cannot grow old.
 */
export function waitingSentence(waiting: Waiting): string {
  const { kind, over, next, until, today } = waiting;
  const clause = next && markClause(kind, next.clock, next.mark);
  const then = clause ? { day: next.day, clause } : null;
  const stage = sayAny(`${kind}.stage.${waiting.stage}`);
  if (over) return say('sentence.over', { stage }) + onThatDay(then);
  const who = waitedFor(waiting);
  if (!who)
    return then
      ? say('sentence.nobodyUntil', { day: sayDay(then.day), clause: then.clause })
      : say('sentence.nobody', { stage });
  const what = sayAny(`${kind}.waits.${waiting.stage}`);
  // Where time alone is waited for, the stage says it.
  const values = { waiting: what === '' ? stage : say('sentence.waiting', { who, what }) };
  if (until === null) return say('sentence.plain', values) + onThatDay(then);
  const day = sayDay(until);
  if (until < today) return say('sentence.dueSince', { ...values, day }) + onThatDay(then);
  if (then?.day === until) return say('sentence.untilThen', { ...values, day, clause: then.clause });
  return say('sentence.until', { ...values, day }) + onThatDay(then);
}

const onThatDay = (then: { day: Day; clause: string } | null): string =>
  then ? say('sentence.onThatDay', { day: sayDay(then.day), clause: then.clause }) : '';

/** What the clock will do, as a sentence of its own: `The match expires and the places are free again.` */
export function clockSentence(kind: CaseKind, clock: string, mark: string): string {
  const clause = markClause(kind, clock, mark);
  return clause ? `${capital(clause)}.` : say('sentence.clockLooks');
}
