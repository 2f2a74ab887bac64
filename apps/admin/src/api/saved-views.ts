import type { ListName } from '../list/list-names.js';
import { api } from './client.js';
import { read, write } from './send.js';
import type { SavedView } from './views.js';

/** What a view keeps. */
export type ViewContent = Pick<SavedView, 'filter' | 'sort' | 'order' | 'columns'>;
type Changes = Partial<ViewContent> & { name?: string; shared?: boolean };

const header = (key: string) => ({ 'Idempotency-Key': key });

export const savedViews = async (list: ListName): Promise<SavedView[]> =>
  (await read(() => api.GET('/api/views', { params: { query: { list } } }))).data;

export const savedView = async (id: string): Promise<SavedView> =>
  (await read(() => api.GET('/api/views/{id}', { params: { path: { id } } }))).data;

export async function saveView(
  body: ViewContent & { list: ListName; name: string; forSecretariat: boolean },
): Promise<SavedView> {
  const answer = await write(['save-view', body], (key) =>
    api.POST('/api/views', { params: { header: header(key) }, body }),
  );
  return answer.data;
}

export async function changeView(id: string, body: Changes): Promise<SavedView> {
  const answer = await write(['change-view', id, body], (key) =>
    api.PATCH('/api/views/{id}', { params: { path: { id }, header: header(key) }, body }),
  );
  return answer.data;
}

export async function deleteView(id: string): Promise<void> {
  await write(['delete-view', id], (key) =>
    api.DELETE('/api/views/{id}', { params: { path: { id }, header: header(key) } }),
  );
}
