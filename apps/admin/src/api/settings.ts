import { api } from './client.js';
import { read, write } from './send.js';
import type { SettingView } from './views.js';

export const readSettings = (): Promise<SettingView[]> =>
  read(() => api.GET('/api/settings')).then(({ data }) => data);

/** @param settings changed numbers by key; null is the default again */
export const saveSettings = (settings: { key: string; value: number | null }[]): Promise<SettingView[]> =>
  write(['settings', settings], (key) =>
    api.PATCH('/api/settings', { params: { header: { 'Idempotency-Key': key } }, body: { settings } }),
  ).then(({ data }) => data);
