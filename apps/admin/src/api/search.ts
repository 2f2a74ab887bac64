import { api } from './client.js';
import { read } from './send.js';
import type { SearchView } from './views.js';

/** Looks for organisations, people and cases by a few words. */
export async function search(q: string): Promise<SearchView> {
  return (await read(() => api.GET('/api/search', { params: { query: { q } } }))).data;
}
