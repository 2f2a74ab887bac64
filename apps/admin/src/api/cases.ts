import { api } from './client.js';
import type { ProblemDocument } from './problem.js';
import { read, write, type Answer } from './send.js';
import type { EventView, RequestView } from './views.js';

/** Those that the lists of all cases show. */
export type CaseKind = 'exchange' | 'proposal';
/** What belongs to a promoter call has lists and pages of its own. */
export type AnyCaseKind = CaseKind | 'promoterCall' | 'promoterApplication';

const header = (key: string) => ({ 'Idempotency-Key': key });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const answered = (status: number, error: ProblemDocument): Answer<never> => ({
  error,
  response: new Response(null, { status }),
});

/**
 * Waits for what was taken up but not decided within the request, and answers as if it had been.
 * What nobody carried out counts as not taken up at all, so that it is sent again under the same key.
 * @param body makes the answer of the case that it was about
 */
export async function untilDecided<T>(
  first: Answer<T | RequestView>,
  body: (caseId: string) => T,
): Promise<Answer<T>> {
  if (first.response.status !== 202 || !first.data) return first as Answer<T>;
  const { requestId } = first.data as RequestView;
  for (let pause = 300; ; pause = Math.min(pause * 1.5, 3000)) {
    await wait(pause);
    const { data } = await read(() =>
      api.GET('/api/requests/{requestId}', { params: { path: { requestId } } }),
    );
    if (data.state === 'done')
      return { data: body(data.caseId), response: new Response(null, { status: 200 }) };
    if (data.state === 'refused') return answered(409, { reasons: data.reasons ?? [] });
    if (data.state === 'not-taken-up') return answered(503, {});
  }
}

interface StepParams {
  path: { id: string; action: never };
  header: ReturnType<typeof header>;
}
type StepBody = Record<string, unknown>;

/** Where each kind of case takes its steps … */
const step = {
  exchange: (params: StepParams, body: StepBody) =>
    api.POST('/api/exchanges/{id}/actions/{action}', { params, body }),
  proposal: (params: StepParams, body: StepBody) =>
    api.POST('/api/proposals/{id}/actions/{action}', { params, body }),
  promoterCall: (params: StepParams, body: StepBody) =>
    api.POST('/api/promoter-calls/{id}/actions/{action}', { params, body }),
  promoterApplication: (params: StepParams, body: StepBody) =>
    api.POST('/api/promoter-applications/{id}/actions/{action}', { params, body }),
} as const satisfies Record<AnyCaseKind, unknown>;

interface Path {
  path: { id: string };
}

/** … and tells its story. */
const events = {
  exchange: (params: Path) => api.GET('/api/exchanges/{id}/events', { params }),
  proposal: (params: Path) => api.GET('/api/proposals/{id}/events', { params }),
  promoterCall: (params: Path) => api.GET('/api/promoter-calls/{id}/events', { params }),
  promoterApplication: (params: Path) => api.GET('/api/promoter-applications/{id}/events', { params }),
} as const satisfies Record<AnyCaseKind, unknown>;

/**
 * Takes one step of a case. Resolves when it is decided and stored.
 * @param body the fields the step asks for, and on whose word it is recorded
 * @throws Problem 409 with reasons when the step is refused, 422 with a message for each field
 */
export async function act(
  kind: AnyCaseKind,
  id: string,
  action: string,
  body: Record<string, unknown>,
): Promise<void> {
  // The name comes from the case's own actions, so it is one of those that the path knows.
  const params = (key: string) => ({ path: { id, action: action as never }, header: header(key) });
  await write(['act', kind, id, action, body], async (key) => {
    return untilDecided<object>(await step[kind](params(key), body), () => ({}));
  });
}

export async function story(kind: AnyCaseKind, id: string): Promise<EventView[]> {
  const { data } = await read(() => events[kind]({ path: { id } }));
  return data;
}
