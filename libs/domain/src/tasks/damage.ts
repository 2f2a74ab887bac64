import { addDays, daysBetween } from '../deadlines/brussels.js';
import type { ExchangeTaskKey } from '../exchange/index.js';
import type { Day } from '../lifecycle/index.js';
import type { ProposalTaskKey } from '../proposal/index.js';

/**
 * What comes of leaving a thing alone, the worst first: people stand somewhere unprepared or unheard; a case stands
 * still or runs out; nothing but a figure or a sentence is late.
 */
export const damages = ['people', 'standstill', 'late'] as const;
export type Damage = (typeof damages)[number];

const damageOfTask: Readonly<Record<string, Damage>> = {
  'mail-undelivered': 'people',
  'pre-reports-missing': 'people',
  'visit-gaps': 'people',
  'visit-unconfirmed': 'people',
  'changes-requested': 'people',
  'information-wanted': 'standstill',
  'proposal-to-review': 'standstill',
  'reconfirm-wanted': 'standstill',
  'first-contact-missing': 'standstill',
  'dates-missing': 'standstill',
  'post-reports-missing': 'standstill',
  'draft-from-one-side': 'standstill',
  'factsheet-draft-due': 'standstill',
  'side-silent': 'standstill',
  'late-report': 'late',
  'kpi-incomplete': 'late',
} satisfies Record<ExchangeTaskKey | ProposalTaskKey, Damage>;

/** Something that waits for a person: a task, a report, a case. */
export interface NeedFacts {
  /** Key of the task; none where a case or a report waits, and none that is known where a person wrote it. */
  readonly task?: string | undefined;
  /** The last day for it; null while none is set. */
  readonly dueOn: Day | null;
  /** The day from which on it was needed; null for what nothing presses. */
  readonly since: Day | null;
  /** First day of the visit that its case leads to; null where there is none. */
  readonly visitOn: Day | null;
}

/** A visit this near (days) leaves no time to mend what is left alone now. */
export const visitIsNear = 14;
/** Days ahead that still count as now. */
export const nearDays = 7;

/**
 * What comes of leaving this alone.
 * @param need what waits
 * @param today the Brussels day on which it is asked
 * @returns `people` for every need of a case whose visit is near, whatever the task; what is no task of the lifecycles
 * counts as a case that stands still
 */
export function damageIfLeft({ task, visitOn }: NeedFacts, today: Day): Damage {
  if (visitOn !== null && visitOn >= today && visitOn <= addDays(today, visitIsNear)) return 'people';
  return (task !== undefined && damageOfTask[task]) || 'standstill';
}

/**
 * The order in which needs stand: what does most damage if it is left first, of that what is late or due first; without
 * a last day, what has been needed longest counts from its first day, and what nothing presses comes last.
 * @returns a comparison for `sort`, the same whatever order the needs come in
 */
export const byDamage =
  (today: Day) =>
  (a: NeedFacts, b: NeedFacts): number =>
    damages.indexOf(damageIfLeft(a, today)) - damages.indexOf(damageIfLeft(b, today)) ||
    placeOf(a).localeCompare(placeOf(b));

/** Later than every day. */
const never = '9';
const placeOf = ({ dueOn, since }: NeedFacts): string => dueOn ?? since ?? never;

/** Is this for now: late, due within a week, or without a day? */
export const isForNow = ({ dueOn }: NeedFacts, today: Day): boolean =>
  dueOn === null || daysBetween(today, dueOn) <= nearDays;
