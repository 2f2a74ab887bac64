import { api } from './client.js';
import type { AnyCaseKind } from './cases.js';
import { read } from './send.js';
import type { BulkStep } from './views.js';

/** Kinds of cases of which several may be ticked and acted on. */
export type BulkKind = Exclude<AnyCaseKind, 'promoterCall'>;

/** What could be done with these cases, in which of them, and why not in the others. */
export async function bulkSteps(kind: BulkKind, id: string[]): Promise<BulkStep[]> {
  const { data } = await read(() => asked[kind]({ query: { id } }));
  return data;
}

type Params = { query: { id: string[] } };
const asked = {
  exchange: (params: Params) => api.GET('/api/bulk/exchanges', { params }),
  proposal: (params: Params) => api.GET('/api/bulk/proposals', { params }),
  promoterApplication: (params: Params) => api.GET('/api/bulk/promoter-applications', { params }),
} as const satisfies Record<BulkKind, unknown>;
