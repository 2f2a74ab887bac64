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

function waitedFor({ waitingOn, names, readerRoles = [] }: Waiting): string {
  const people = waitingOn.filter((role) => role !== 'clock');
  const you = people.some((role) => readerRoles.includes(role));
  const others = people.filter((role) => !readerRoles.includes(role));
  return sayList([...(you ? ['you'] : []), ...others.map((role) => names[role] ?? say(`role.${role}`))]);
}

/**
 * The sentence that is always true of a case: what it waits for, on whom, until when, and what happens then.
 * It is made from the case's own data, so it cannot grow old.
 */
export function waitingSentence(waiting: Waiting): string {
  const { kind, stage, over, next, until, today } = waiting;
  const clause = next && markClause(kind, next.clock, next.mark);
  const then = clause ? { day: next.day, clause } : null;
  const stageName = sayAny(`${kind}.stage.${stage}`);
  if (over) return `${stageName}: nothing is waited for.${onThatDay(then)}`;
  const who = waitedFor(waiting);
  if (!who) {
    if (then) return `Nobody has to do anything until ${sayDay(then.day)}; then ${then.clause}.`;
    return `${stageName}: nobody has to do anything now.`;
  }
  const what = sayAny(`${kind}.waits.${stage}`);
  // Where time alone is waited for, the stage says it.
  const sentence = what === '' ? stageName : `Waiting for ${who} ${what}`;
  if (until === null) return `${sentence}.${onThatDay(then)}`;
  if (until < today) return `${sentence}, due since ${sayDay(until)}.${onThatDay(then)}`;
  if (then?.day === until) return `${sentence} until ${sayDay(until)}; then ${then.clause}.`;
  return `${sentence} until ${sayDay(until)}.${onThatDay(then)}`;
}

const onThatDay = (then: { day: Day; clause: string } | null): string =>
  then ? ` On ${sayDay(then.day)} ${then.clause}.` : '';

/** What the clock will do, as a sentence of its own: `The match expires and the places are free again.` */
export function clockSentence(kind: CaseKind, clock: string, mark: string): string {
  const clause = markClause(kind, clock, mark);
  return clause ? `${capital(clause)}.` : 'The clock looks at the case.';
}
