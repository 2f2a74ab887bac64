import type { TaskListQuery } from '@waymark/contract';
import type { Day, Viewer } from '@waymark/domain';
import { foldText } from '@waymark/domain';
import type { Where } from '../access/translations.js';
import { caseSearch } from './case-search.js';

/** Not put off, or only until today. */
export const awake = (today: Day): Where => ({
  $or: [{ snoozedUntil: null }, { snoozedUntil: { $lte: today } }],
});
export const asleep = (today: Day): Where => ({ snoozedUntil: { $gt: today } });

/** Who holds a task, seen by one person. */
export const heldBy = ({ personId }: Viewer): Readonly<Record<string, Where>> => ({
  mine: { assigneeId: personId },
  free: { assigneeId: null },
  others: { assigneeId: { $nin: [personId], $ne: null } },
});

/** The filters of the list of tasks. */
export const filtersOf = (query: TaskListQuery, viewer: Viewer, today: Day): Where[] => [
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.done !== undefined ? [{ doneAt: query.done ? { $ne: null } : null }] : []),
  ...(query.asleep !== undefined ? [query.asleep ? asleep(today) : awake(today)] : []),
  ...(query.forRole ? [{ forRole: query.forRole }] : []),
  ...(query.held ? [{ $or: query.held.map((held) => heldBy(viewer)[held]!) }] : []),
  ...(query.caseId ? [{ caseId: query.caseId }] : []),
  ...(query.q ? [caseSearch(foldText(query.q))] : []),
];
