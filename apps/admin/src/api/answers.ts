import { api } from './client.js';
import { read } from './send.js';
import type { AnswersToForm } from './views.js';

/** What was answered in the filed reports of an exchange, question by question. */
export const answersIn = (id: string): Promise<AnswersToForm[]> =>
  read(() => api.GET('/api/exchanges/{id}/answers', { params: { path: { id } } })).then(({ data }) => data);
