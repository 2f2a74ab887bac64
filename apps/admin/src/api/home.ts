import { api } from './client.js';
import { read } from './send.js';
import type { HomeView } from './views.js';

/** What somebody sees first. */
export const home = async (): Promise<HomeView> => (await read(() => api.GET('/api/home'))).data;
