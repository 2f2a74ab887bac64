import { api } from './client.js';
import { write } from './send.js';
import type { AddedParticipants, PastedPreview } from './views.js';

/** What would become of each pasted line; writes nothing. */
export const previewParticipants = async (id: string, text: string): Promise<PastedPreview> =>
  (
    await write(['preview', id, text], (key) =>
      api.POST('/api/exchanges/{id}/participants/preview', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { text },
      }),
    )
  ).data;

/** Adds everybody whose line has no fault. */
export const addParticipants = async (id: string, text: string): Promise<AddedParticipants> =>
  (
    await write(['participants', id, text], (key) =>
      api.POST('/api/exchanges/{id}/participants', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { text },
      }),
    )
  ).data;
