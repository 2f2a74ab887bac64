import { addDays } from '../deadlines/brussels.js';
import type { Day, Instant } from '../lifecycle/case.js';
import { templateOf, type ItemKey, type ItemSide } from './templates.js';

/** An item that somebody added to one exchange. */
interface OwnItem {
  readonly id: string;
  readonly text: string;
  readonly side: ItemSide;
  readonly daysBefore?: number;
}

/** What is kept of a checklist: what was ticked and added. The rest is the template of the format. */
export interface ChecklistFacts {
  readonly done: Readonly<Record<string, { readonly at: Instant; readonly by: string | null }>>;
  readonly own: readonly OwnItem[];
}

/** One line of the list as people see it. */
export interface ChecklistLine {
  readonly id: string;
  /** Key of its words; null where somebody wrote them. */
  readonly key: ItemKey | null;
  readonly text: string | null;
  readonly side: ItemSide;
  /** Null while the visit has no first day, or where nobody said when. */
  readonly due: Day | null;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
}

interface Listed {
  readonly format: string;
  readonly plan: { readonly start?: Day };
  readonly checklist?: ChecklistFacts;
}

const none: ChecklistFacts = { done: {}, own: [] };

/** Every line of an exchange's checklist: those of its format first, what was added behind them. */
export function checklistOf({ format, plan: { start }, checklist = none }: Listed): readonly ChecklistLine[] {
  const dueOf = (days: number | undefined): Day | null =>
    start === undefined || days === undefined ? null : addDays(start, -days);
  const line = (id: string, side: ItemSide, days: number | undefined) => ({
    id,
    side,
    due: dueOf(days),
    doneAt: checklist.done[id]?.at ?? null,
    doneBy: checklist.done[id]?.by ?? null,
  });
  return [
    ...templateOf(format).map(({ key, side, daysBefore }) => ({
      ...line(key, side, daysBefore),
      key,
      text: null,
    })),
    ...checklist.own.map(({ id, text, side, daysBefore }) => ({
      ...line(id, side, daysBefore),
      key: null,
      text,
    })),
  ];
}

/** The list with one line ticked, or not ticked any more. Ticking twice keeps the first hand and day. */
export function withTick(
  checklist: ChecklistFacts = none,
  id: string,
  tick: { readonly at: Instant; readonly by: string | null } | null,
): ChecklistFacts {
  const { [id]: before, ...others } = checklist.done;
  return { ...checklist, done: tick ? { ...others, [id]: before ?? tick } : others };
}

export const withItem = (checklist: ChecklistFacts = none, item: OwnItem): ChecklistFacts => ({
  ...checklist,
  own: [...checklist.own, item],
});

/** The list without something that was added to it. */
export function withoutItem(checklist: ChecklistFacts = none, id: string): ChecklistFacts {
  const { [id]: _tick, ...done } = checklist.done;
  return { done, own: checklist.own.filter((item) => item.id !== id) };
}
