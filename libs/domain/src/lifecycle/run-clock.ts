import { millisecondsBetween } from '../deadlines/brussels.js';
import type { CaseFacts, Command, MarkRecord } from './case.js';
import { openMarks, type DueMark } from './clock-marks.js';
import { advance, carryOut, needReasons, startsFrom } from './decide.js';
import type { ResolvedConsequence } from './consequence.js';
import type { CaseEvent } from './decision.js';
import type { Lifecycle, RuleContext } from './definition.js';
import { draftOf, type Draft } from './draft.js';
import { dayLong, recordMark, remember, wasJustSent } from './marks.js';
import { clockActing } from './rules.js';
import { closeTasks } from './tasks.js';

/** Far more marks than one lifecycle has; a clock that never comes to rest must fail instead of hanging. */
const mostRounds = 500;

export interface ClockRun<F> {
  readonly facts: F;
  readonly events: readonly CaseEvent[];
  readonly consequences: readonly ResolvedConsequence[];
}

/**
 * Fires every mark that is due, in the order they fell due, and moves the case on where its stage goes by itself
 * (places may have come or gone in other cases). Transitions that are over fire however late; reminders over 24 h
 * late are recorded as skipped, those overdue together become one, and none is sent twice within 24 h.
 * @param context `now` as a UTC instant
 * @returns the facts as they were, with no events, when nothing was due
 * @throws Error when the marks of a lifecycle never come to rest
 */
export function runClock<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): ClockRun<F> {
  const draft = draftOf(facts);
  advance(lifecycle, draft, context);
  for (let round = 0; ; round += 1) {
    if (round > mostRounds) throw new Error(`The clocks of ${facts.id} do not come to rest.`);
    const due = openMarks(lifecycle, draft.facts, context).filter(({ at }) => at <= context.now);
    const first = due[0];
    if (!first) break;
    if (first.mark.act) act(lifecycle, draft, first, first.mark.act, context);
    else if (first.mark.remind && !draft.facts.afterTheFact)
      remind(draft, remindersBeforeActs(due, first), context);
    else openTask(draft, first, context);
  }
  closeTasks(lifecycle, facts, draft, context);
  return draft;
}

function act<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  draft: Draft<F>,
  due: DueMark,
  name: string,
  context: RuleContext<W>,
): void {
  const action = lifecycle.actions[name]!;
  const command: Command = {
    requestId: due.key,
    action: name,
    actor: { personId: null, roles: ['clock'] },
    payload: {},
  };
  const possible =
    startsFrom(action, draft.facts) &&
    needReasons(lifecycle, action, draft.facts, context, clockActing).length === 0;
  // Remembered first, so that an action which is not possible is not tried for ever.
  remember(draft, due, possible ? 'done' : 'skipped', context);
  if (possible) carryOut(lifecycle, draft, command, context);
}

/** The due reminders of one clock to the same people, up to the first transition that is due too. */
function remindersBeforeActs(due: readonly DueMark[], first: DueMark): DueMark[] {
  const act = due.findIndex(({ mark }) => mark.act !== undefined);
  return due
    .slice(0, act < 0 ? due.length : act)
    .filter(({ clock, mark }) => clock === first.clock && mark.remind?.to === first.mark.remind!.to);
}

function remind<F extends CaseFacts>(
  draft: Draft<F>,
  due: readonly DueMark[],
  context: RuleContext<unknown>,
): void {
  const late = due.filter(({ at }) => millisecondsBetween(at, context.now) > dayLong);
  const timely = due.filter((one) => !late.includes(one));
  const last = timely.at(-1);
  if (late.length > 0) skip(draft, late, 'late', 'skipped', context);
  const repeated = last !== undefined && wasJustSent(draft.facts, last, context);
  const collapsed = repeated ? timely : timely.slice(0, -1);
  if (collapsed.length > 0) skip(draft, collapsed, repeated ? 'repeated' : 'collapsed', 'collapsed', context);
  if (last && !repeated) send(draft, last, context);
  for (const one of due) openTask(draft, one, context, false);
}

function send<F extends CaseFacts>(draft: Draft<F>, due: DueMark, context: RuleContext<unknown>): void {
  const { mail, to } = due.mark.remind!;
  remember(draft, due, 'sent', context);
  recordMark(draft, 'reminder-sent', { clock: due.clock, mark: due.mark.key, mail, to }, context);
  draft.consequences.push({ seq: draft.facts.seq, consequence: { mail, to } });
}

function skip<F extends CaseFacts>(
  draft: Draft<F>,
  due: readonly DueMark[],
  why: 'late' | 'collapsed' | 'repeated',
  outcome: MarkRecord['outcome'],
  context: RuleContext<unknown>,
): void {
  for (const one of due) remember(draft, one, outcome, context);
  const { clock, mark } = due[0]!;
  recordMark(
    draft,
    'reminder-skipped',
    { clock, marks: due.map((one) => one.mark.key), to: mark.remind!.to, why },
    context,
  );
}

function openTask<F extends CaseFacts>(
  draft: Draft<F>,
  due: DueMark,
  context: RuleContext<unknown>,
  alone = true,
): void {
  const { task } = due.mark;
  if (alone) remember(draft, due, 'done', context);
  if (!task) return;
  recordMark(
    draft,
    'task-opened',
    { clock: due.clock, mark: due.mark.key, task: task.key, for: task.for },
    context,
  );
  draft.consequences.push({ seq: draft.facts.seq, consequence: { openTask: task.key, for: task.for } });
}
