import { api } from './client.js';
import { Problem } from './problem.js';
import { read, write } from './send.js';
import type { EventView } from './views.js';

export type CaseKind = 'exchange' | 'proposal';

const header = (key: string) => ({ 'Idempotency-Key': key });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits for a step that was taken up but not decided within the request.
 * @returns the case it was about
 * @throws Problem 409 with reasons when it was refused
 */
export async function decided(requestId: string): Promise<string> {
  for (let pause = 300; ; pause = Math.min(pause * 1.5, 3000)) {
    await wait(pause);
    const { data } = await read(() =>
      api.GET('/api/requests/{requestId}', { params: { path: { requestId } } }),
    );
    if (data.state === 'done') return data.caseId;
    if (data.state === 'refused')
      throw new Problem(409, { detail: 'problem.refused', reasons: data.reasons ?? [] });
  }
}

/**
 * Takes one step of a case. Resolves when it is decided and stored.
 * @param body the fields the step asks for, and on whose word it is recorded
 * @throws Problem 409 with reasons when the step is refused, 422 with a message for each field
 */
export async function act(
  kind: CaseKind,
  id: string,
  action: string,
  body: Record<string, unknown>,
): Promise<void> {
  // The name comes from the case's own actions, so it is one of those that the path knows.
  const params = (key: string) => ({ path: { id, action: action as never }, header: header(key) });
  const { data, response } = await write(['act', kind, id, action, body], (key) =>
    kind === 'exchange'
      ? api.POST('/api/exchanges/{id}/actions/{action}', { params: params(key), body })
      : api.POST('/api/proposals/{id}/actions/{action}', { params: params(key), body }),
  );
  if (response.status === 202) await decided(data.requestId);
}

export async function story(kind: CaseKind, id: string): Promise<EventView[]> {
  const params = { path: { id } };
  const { data } = await read(() =>
    kind === 'exchange'
      ? api.GET('/api/exchanges/{id}/events', { params })
      : api.GET('/api/proposals/{id}/events', { params }),
  );
  return data;
}
