import { api } from './client.js';
import { read, write } from './send.js';
import type { PersonKeepingView, PersonView } from './views.js';

/** Until when a person's contact data is kept, or what keeps it. */
export const readKeeping = (id: string): Promise<PersonKeepingView> =>
  read(() => api.GET('/api/people/{id}/keeping', { params: { path: { id } } })).then(({ data }) => data);

/** Deletes for good how a person is reached. */
export const forgetPerson = (id: string): Promise<PersonView> =>
  write(['forget', id], (key) =>
    api.POST('/api/people/{id}/forget', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  ).then(({ data }) => data);
