import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { CaseKind } from '@waymark/domain';
import type { CaseView } from './activities.js';
import { caseSearchAttributes as keys } from './messages.js';

/** Makes the case readable in Temporal's own pages. Writes only what changed: each upsert is an event of history. */
export function showCase(kind: CaseKind, view: CaseView): void {
  const now = workflowInfo().typedSearchAttributes;
  const changed: SearchAttributeUpdatePair[] = [];
  if (now.get(keys.kind) !== kind) changed.push({ key: keys.kind, value: kind });
  if (now.get(keys.stage) !== view.stage) changed.push({ key: keys.stage, value: view.stage });
  if ((now.get(keys.waitingOn) ?? []).join() !== view.waitingOn.join()) {
    changed.push({ key: keys.waitingOn, value: view.waitingOn.length > 0 ? [...view.waitingOn] : null });
  }
  const due = view.dueAt === null ? null : new Date(view.dueAt);
  if ((now.get(keys.dueAt)?.getTime() ?? null) !== (due?.getTime() ?? null)) {
    changed.push({ key: keys.dueAt, value: due });
  }
  if (changed.length > 0) upsertSearchAttributes(changed);
  setCurrentDetails(details(view));
}

function details(view: CaseView): string {
  const lines = [`Stage **${view.stage}**, event ${view.seq}.`];
  if (view.waitingOn.length > 0) lines.push(`Waits for: ${view.waitingOn.join(', ')}.`);
  if (view.dueAt !== null) lines.push(`Next by the clock: ${view.dueMark ?? 'mark'} on ${view.dueAt}.`);
  if (view.drivenSeq < view.seq) lines.push(`Effects delivered up to event ${view.drivenSeq}.`);
  return lines.join('\n\n');
}
