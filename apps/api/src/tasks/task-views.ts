import type { EntityManager } from '@mikro-orm/postgresql';
import type { Named, TaskView } from '@waymark/contract';
import type { TaskEntity } from '@waymark/db';
import { isWordKey, say, writtenTask } from '@waymark/domain';
import { peopleOf, type People } from '../cases/party-names.js';
import { casesOf, taskCase, type TaskCases } from './task-cases.js';

/** Tasks as their readers see them; three queries, however many tasks. */
export async function taskViews(em: EntityManager, tasks: readonly TaskEntity[]): Promise<TaskView[]> {
  const cases = await casesOf(em, tasks);
  const people = await peopleOf(
    em,
    tasks.flatMap(({ doneBy, assigneeId, madeBy }) => [doneBy, assigneeId, madeBy]),
  );
  return tasks.map((task) => toTaskView(task, cases, people));
}

/** What is to be done, in the words of the lifecycle or of who wrote it. */
function sentenceOf({ caseKind, key, text }: TaskEntity): string {
  if (text !== null) return text;
  const word = `${caseKind}.task.${key}`;
  return isWordKey(word) ? say(word) : 'Look at this case.';
}

function toTaskView(task: TaskEntity, cases: TaskCases, people: People): TaskView {
  const named = (id: string | null): Named | null => {
    const name = id && people.get(id)?.name;
    return id && name ? { id, name } : null;
  };
  return {
    id: task.id,
    key: task.key,
    sentence: sentenceOf(task),
    case: taskCase(task.caseKind, task.caseId, cases.get(task.caseId)),
    forRole: task.forRole,
    openedAt: task.openedAt.toISOString(),
    dueAt: task.dueAt?.toISOString() ?? null,
    done: task.doneAt !== null,
    doneAt: task.doneAt?.toISOString() ?? null,
    doneBy: named(task.doneBy),
    assignee: named(task.assigneeId),
    snoozedUntil: task.snoozedUntil,
    written: task.key === writtenTask,
    madeBy: named(task.madeBy),
  };
}
