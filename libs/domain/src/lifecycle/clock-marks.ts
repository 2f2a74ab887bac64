import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  endOfDay,
  morningOf,
  startOfDay,
} from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import type { CaseFacts, Day, Instant } from './case.js';
import type { ClockDefinition, ClockMark, Lifecycle, LifecycleSettings, RuleContext } from './definition.js';
import { clockActing, holdAll } from './rules.js';

/** A mark of a running clock with the moment it falls due. */
export interface DueMark {
  readonly clock: string;
  readonly mark: ClockMark;
  /** Under which the case remembers that it fired: clock, mark, the entry into the stage, and the anchor. */
  readonly key: string;
  readonly at: Instant;
}

/** Does a clock run in this stage? Where clocks stop, only the stage's own alarm does. */
export function clockRuns<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  clock: ClockDefinition<F, F['stage']>,
  stage: F['stage'],
): boolean {
  if (!clock.in.includes(stage)) return false;
  return !lifecycle.stages[stage].clocksStop || clock.in.length === 1;
}

/** The moment a mark falls due, counted in Brussels days from its anchor. */
export function markDueAt(anchor: Instant | Day, mark: ClockMark, settings: LifecycleSettings): Instant {
  const size = typeof mark.day === 'number' ? mark.day : settingValue(settings, mark.day);
  const count = mark.before ? -size : size;
  const from = dayOf(anchor);
  const day =
    mark.unit === 'months'
      ? addMonths(from, count)
      : mark.unit === 'workingDays'
        ? addWorkingDays(from, count)
        : addDays(from, count);
  if (mark.at === 'start-of-day') return startOfDay(day);
  return mark.at === 'end-of-day' ? endOfDay(day) : morningOf(day);
}

/** A case recorded after the fact sends no reminder, and what hangs on its visit's dates rests. */
function restsAfterTheFact(clock: { readonly hangsOn: string }, mark: ClockMark): boolean {
  return clock.hangsOn === 'visit' || (mark.remind !== undefined && mark.task === undefined);
}

/** All marks that still have to fire as the case stands, the earliest first. */
export function openMarks<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): DueMark[] {
  const open: DueMark[] = [];
  for (const [name, clock] of Object.entries(lifecycle.clocks)) {
    if (!clockRuns(lifecycle, clock, facts.stage)) continue;
    const anchor = clock.anchor(facts);
    if (anchor === null) continue;
    const entry = facts.clockEntries?.[name] ?? facts.stageEntry;
    for (const mark of clock.marks) {
      if (facts.afterTheFact && restsAfterTheFact(clock, mark)) continue;
      const key = `${name}.${mark.key}#${entry}@${anchor}`;
      if (Object.hasOwn(facts.marks, key)) continue;
      if (!holdAll(lifecycle, mark.while, facts, context, clockActing)) continue;
      const putOff = facts.postponed?.[key];
      const at = putOff ? morningOf(putOff) : markDueAt(anchor, mark, context.settings);
      open.push({ clock: name, mark, key, at });
    }
  }
  // A stable sort: marks of the same moment fire in the order the lifecycle names them.
  return open.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The next moment at which the case's clocks have something to do; it may lie in the past.
 * @returns null when no clock runs
 */
export function nextDue<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): { at: Instant; clock: string; mark: string } | null {
  const first = openMarks(lifecycle, facts, context)[0];
  return first ? { at: first.at, clock: first.clock, mark: first.mark.key } : null;
}

/** One line of a case's coming clocks, for the page of the case. */
export interface UpcomingMark {
  readonly at: Instant;
  readonly day: Day;
  readonly clock: string;
  readonly mark: string;
  readonly remind?: ClockMark['remind'];
  readonly task?: ClockMark['task'];
  readonly act?: string;
}

/** Everything the clocks will do if nobody does anything, the earliest first. */
export function upcoming<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): UpcomingMark[] {
  return openMarks(lifecycle, facts, context).map(({ clock, mark, at }) => ({
    at,
    // The end of a day is the last moment of that day, not the first of the next.
    day: mark.at === 'end-of-day' ? addDays(dayOf(at), -1) : dayOf(at),
    clock,
    mark: mark.key,
    ...(mark.remind && { remind: mark.remind }),
    ...(mark.task && { task: mark.task }),
    ...(mark.act && { act: mark.act }),
  }));
}
