import { api } from './client.js';
import { read } from './send.js';
import type { CounterpartsView } from './views.js';

/** Open proposals that this one might be matched with, and those that nearly fit. */
export async function counterparts(id: string): Promise<CounterpartsView> {
  const { data } = await read(() =>
    api.GET('/api/proposals/{id}/counterparts', { params: { path: { id } } }),
  );
  return data;
}
