import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { CaseKey } from '@waymark/db';
import { workflowIdOf } from '@waymark/workflows';
import { casesBundle } from './bundle.js';
import './quiet-temporal.js';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** The history of a case's last run. */
export async function historyOf(client: Client, { kind, id }: CaseKey): Promise<History> {
  return client.workflow.getHandle(workflowIdOf(kind, id)).fetchHistory();
}

/** @throws DeterminismViolationError when today's workflow code would have done something else */
export async function replay(history: unknown, workflowId: string, bundle?: { code: string }): Promise<void> {
  const workflowBundle = bundle ?? (await casesBundle());
  await Worker.runReplayHistory({ workflowBundle }, history, workflowId);
}

/** Replays a case's last run. */
export async function replayCase(client: Client, about: CaseKey): Promise<void> {
  await replay(await historyOf(client, about), workflowIdOf(about.kind, about.id));
}

/** Everything a history holds, as text: payloads decoded, so that what must not be in it can be looked for. */
export function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textOf).join('\n');
}

/** How many events of each type. */
export function countsOf(history: History): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const event of history.events ?? []) {
    const type = Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? '';
    const name = type.replace('EventAttributes', '');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
