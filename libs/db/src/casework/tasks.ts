import type { CaseFacts, CaseKind } from '@waymark/domain';
import type { Decided } from './decided.js';
import { uuidFrom } from './ids.js';
import type { TaskRow } from './rows.js';

export interface TaskChanges {
  readonly open: readonly TaskRow[];
  /** Keys of tasks that were open before and close now. */
  readonly close: readonly string[];
}

/** Follows the consequences in their order: a task may be closed and opened again in one decision. */
export function taskChanges<F extends CaseFacts, W>(kind: CaseKind, decided: Decided<F, W>): TaskChanges {
  const stillOpen = new Set(decided.around.openTasks);
  const close = new Set<string>();
  const open = new Map<string, TaskRow>();
  for (const { consequence, seq, subjectId } of decided.consequences) {
    if ('closeTask' in consequence) {
      const key = consequence.closeTask;
      open.delete(key);
      if (stillOpen.delete(key)) close.add(key);
    }
    if (
      'openTask' in consequence &&
      !stillOpen.has(consequence.openTask) &&
      !open.has(consequence.openTask)
    ) {
      const key = consequence.openTask;
      open.set(key, {
        id: uuidFrom(`task/${decided.facts.id}/${seq}/${key}`),
        case_kind: kind,
        case_id: decided.facts.id,
        key,
        for_role: consequence.for,
        opened_at: decided.context.now,
        data: subjectId ? { subjectId } : {},
      });
    }
  }
  return { open: [...open.values()], close: [...close] };
}
