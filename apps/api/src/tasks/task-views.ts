import type { EntityManager } from '@mikro-orm/postgresql';
import type { Named, TaskView } from '@waymark/contract';
import type { TaskEntity } from '@waymark/db';
import { caseRoles, isWordKey, type ListedKind, lostMailSentence, say, writtenTask } from '@waymark/domain';
import { peopleOf, type People } from '../cases/party-names.js';
import { type AnyCase, casesOf, taskCase, type TaskCases } from './task-cases.js';

/** Tasks as their readers see them; three queries, however many tasks. */
export async function taskViews(em: EntityManager, tasks: readonly TaskEntity[]): Promise<TaskView[]> {
  const cases = await casesOf(em, tasks);
  const people = await peopleOf(
    em,
    tasks.flatMap(({ doneBy, assigneeId, madeBy, data }) => [doneBy, assigneeId, madeBy, personIn(data)]),
  );
  return tasks.map((task) => toTaskView(task, cases, people));
}

const personIn = ({ subjectId }: TaskEntity['data']): string | null =>
  typeof subjectId === 'string' ? subjectId : null;

/** What is to be done, in the words of the lifecycle or of who wrote it. */
function sentenceOf(
  { caseKind, key, text, data }: TaskEntity,
  of: AnyCase | undefined,
  people: People,
): string {
  if (text !== null) return text;
  if (key === 'mail-undelivered' && of && typeof data['mail'] === 'string')
    return lostMailSentence(caseKind, data['mail'], readerOf(data['subjectId'], of, people));
  const word = `${caseKind}.task.${key}`;
  return isWordKey(word) ? say(word) : say('problem.detail.lookAtCase');
}

/** Whom a mail was for, as the case knows them. */
function readerOf(personId: unknown, { facts }: AnyCase, people: People) {
  const person = typeof personId === 'string' ? people.get(personId) : undefined;
  if (!person) return { roles: [], name: undefined };
  const roles = [person.isSecretariat ? ('secretariat' as const) : ('representative' as const)];
  const organisationIds = person.organisationId === null ? [] : [person.organisationId];
  return { roles: caseRoles({ personId: person.id, roles, organisationIds }, facts), name: person.name };
}

function toTaskView(task: TaskEntity, cases: TaskCases, people: People): TaskView {
  const named = (id: string | null): Named | null => {
    const name = id && people.get(id)?.name;
    return id && name ? { id, name } : null;
  };
  return {
    id: task.id,
    key: task.key,
    sentence: sentenceOf(task, cases.get(task.caseId), people),
    // Lists of tasks come upon none of another kind.
    case: taskCase(task.caseKind as ListedKind, task.caseId, cases.get(task.caseId)),
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
