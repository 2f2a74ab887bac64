import { api } from './client.js';
import { read, write } from './send.js';
import type { MailPreview, MailPreviewRow, SettingView } from './views.js';

export const readSettings = (): Promise<SettingView[]> =>
  read(() => api.GET('/api/settings')).then(({ data }) => data);

/** @param settings changed numbers by key; null is the default again */
export const saveSettings = (settings: { key: string; value: number | null }[]): Promise<SettingView[]> =>
  write(['settings', settings], (key) =>
    api.PATCH('/api/settings', { params: { header: { 'Idempotency-Key': key } }, body: { settings } }),
  ).then(({ data }) => data);

/** Every mail Waymark sends, by its subject. */
export const readMails = (): Promise<MailPreviewRow[]> =>
  read(() => api.GET('/api/mail-previews')).then(({ data }) => data);

/** One mail as its readers get it, with invented data. */
export const readMail = (key: string, language: string): Promise<MailPreview> =>
  read(() => api.GET('/api/mail-previews/{key}/{language}', { params: { path: { key, language } } })).then(
    ({ data }) => data,
  );
