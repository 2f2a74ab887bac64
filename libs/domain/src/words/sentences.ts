import type { CaseKind, CaseRole, Day, Instant } from '../lifecycle/index.js';
import { capital, sayDay, sayList } from './dates.js';
import { isWordKey, say, sayAny } from './catalogue.js';

/** Names of the parties of a case, for its sentences. */
export type PartyNames = Readonly<Partial<Record<CaseRole, string>>>;

export interface Waiting {
  readonly kind: CaseKind;
  readonly stage: string;
  readonly over: 'done' | 'stopped' | null;
  /** Roles the case waits for, as the lifecycle says. */
  readonly waitingOn: readonly CaseRole[];
  /** What the clock does next, and on which day (an instant is given as its day in Brussels). */
  readonly next: { readonly at: Instant | Day; readonly clock: string; readonly mark: string } | null;
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
 * The one sentence that is always true of a case: what it waits for, on whom, until when, and what happens then.
 * It is made from the case's own data, so it cannot grow old.
 */
export function waitingSentence(waiting: Waiting): string {
  const { kind, stage, over, next } = waiting;
  const clause = next && markClause(kind, next.clock, next.mark);
  const day = next && sayDay(next.at);
  if (over) {
    const ended = `${sayAny(`${kind}.stage.${stage}`)}: nothing is waited for.`;
    return clause ? `${ended} On ${day} ${clause}.` : ended;
  }
  const who = waitedFor(waiting);
  if (!who) return clause ? `Nobody has to do anything until ${day}; then ${clause}.` : idle(kind, stage);
  const what = sayAny(`${kind}.waits.${stage}`);
  const sentence = `Waiting for ${who} ${what}`.trimEnd();
  return clause ? `${sentence} until ${day}; then ${clause}.` : `${sentence}.`;
}

const idle = (kind: CaseKind, stage: string): string =>
  `${sayAny(`${kind}.stage.${stage}`)}: nobody has to do anything now.`;

/** What the clock will do, as a sentence of its own: `The match expires and the places are free again.` */
export function clockSentence(kind: CaseKind, clock: string, mark: string): string {
  const clause = markClause(kind, clock, mark);
  return clause ? `${capital(clause)}.` : 'The clock looks at the case.';
}
