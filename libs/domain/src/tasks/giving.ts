import { abilityFor, mayOn, spokenFor, type SubjectRecords, type Viewer } from '../access/index.js';
import type { CaseRole, ListedKind } from '../lifecycle/index.js';

/** Key of every task that a person wrote: no lifecycle knows it, so none closes it. */
export const writtenTask = 'written';

/** For whom somebody may write a task in a case of this kind; whether in this very case, the rules of access say. */
export const taskAudiences = {
  exchange: ['secretariat', 'host', 'sender'],
  proposal: ['secretariat', 'proposer'],
} as const satisfies Readonly<Record<ListedKind, readonly CaseRole[]>>;

const maySeeTo = (who: Viewer, task: SubjectRecords['Task']): boolean =>
  mayOn(abilityFor(who), 'update', 'Task', task);

/**
 * May this person give a task to that one? Both must be among those who may see to it, and a member hands on only
 * within an organisation that both speak for: the secretariat is not a member's to command.
 * @param by who gives
 * @param to who gets it
 * @param task for whom it is, and the parties of its case
 */
export function mayGive(by: Viewer, to: Viewer, task: SubjectRecords['Task']): boolean {
  if (!maySeeTo(by, task) || !maySeeTo(to, task)) return false;
  if (by.roles.includes('secretariat')) return true;
  const ours = spokenFor(by);
  return spokenFor(to).some((id) => ours.includes(id));
}
