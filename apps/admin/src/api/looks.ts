import { api } from './client.js';
import { read } from './send.js';
import type { LookView } from './views.js';

/** Who looked at personal data in an exchange, newest first; for the secretariat. */
export const looksAt = (id: string): Promise<LookView[]> =>
  read(() => api.GET('/api/exchanges/{id}/looks', { params: { path: { id } } })).then(({ data }) => data);
