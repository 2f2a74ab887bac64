import { api } from './client.js';
import type { CaseKind } from './cases.js';
import { read } from './send.js';
import type { BulkStep } from './views.js';

/** What could be done with these cases, in which of them, and why not in the others. */
export async function bulkSteps(kind: CaseKind, id: string[]): Promise<BulkStep[]> {
  const params = { query: { id } };
  const { data } = await read(() =>
    kind === 'exchange'
      ? api.GET('/api/bulk/exchanges', { params })
      : api.GET('/api/bulk/proposals', { params }),
  );
  return data;
}
