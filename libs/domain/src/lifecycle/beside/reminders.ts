import { dayOf, morningOf } from '../../deadlines/brussels.js';
import type { CaseFacts } from '../case.js';
import { openMarks, type DueMark } from '../clock-marks.js';
import type { Reason } from '../decision.js';
import type { Lifecycle, RuleContext } from '../definition.js';
import { wasJustSent } from '../marks.js';

/** A reminder that is still to go out, with the moment after which it would come too late. */
export interface OpenReminder {
  readonly due: DueMark;
  /** When the same clock takes something away; null when it never does. */
  readonly before: string | null;
}

/**
 * A reminder of a case as it stands.
 * @param name `clock.mark`
 * @returns null when it went out already, its clock rests, or what hangs there is no reminder
 */
export function openReminder<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
  name: string,
): OpenReminder | null {
  const open = openMarks(lifecycle, facts, context);
  const due = open.find(({ clock, mark }) => `${clock}.${mark.key}` === name);
  if (!due?.mark.remind) return null;
  const end = open.find(({ clock, mark }) => clock === due.clock && mark.act !== undefined);
  return { due, before: end?.at ?? null };
}

/** Why a reminder cannot be sent at once: the same went out within a day. */
export const againstSending = (
  facts: CaseFacts,
  { due }: OpenReminder,
  context: RuleContext<unknown>,
): readonly Reason[] => (wasJustSent(facts, due, context) ? [{ key: 'beside.need.notJustSent' }] : []);

/**
 * What is wrong with the day a reminder is put off to: it lies ahead, after the one it has, and before what it reminds
 * of is over.
 */
export function againstDay(
  { due, before }: OpenReminder,
  day: string,
  { now }: RuleContext<unknown>,
): readonly Reason[] {
  if (day <= dayOf(now)) return [{ key: 'input.not-in-the-future', field: 'until' }];
  if (day <= dayOf(due.at)) return [{ key: 'input.not-later', field: 'until' }];
  if (before !== null && morningOf(day) >= before) return [{ key: 'input.too-late', field: 'until' }];
  return [];
}
