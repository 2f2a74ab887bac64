import { api } from './client.js';
import { read } from './send.js';
import type { TaskPlace } from './views.js';

/** Everybody to whom the viewer may give a task in this case. */
export const taskPeople = async (query: TaskPlace): Promise<{ id: string; name: string }[]> =>
  (await read(() => api.GET('/api/tasks/people', { params: { query } }))).data;
