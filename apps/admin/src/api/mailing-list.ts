import { api } from './client.js';
import { write } from './send.js';
import type { MailingListPastePreview } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

/** What would become of each pasted address; writes nothing. */
export const lookAtAddresses = async (text: string): Promise<MailingListPastePreview> =>
  (
    await write(['addresses', text], (key) =>
      api.POST('/api/mailing-list/preview', { params: { header: header(key) }, body: { text } }),
    )
  ).data;

/** Puts on the list everybody who is not there yet, and did not take themselves off. */
export const pasteAddresses = (text: string): Promise<{ added: number }> =>
  write(['mailing-list', text], (key) =>
    api.POST('/api/mailing-list/paste', { params: { header: header(key) }, body: { text } }),
  ).then(({ data }) => data);

export const takeOffList = (id: string): Promise<unknown> =>
  write(['mailing-list', id], (key) =>
    api.DELETE('/api/mailing-list/{id}', { params: { path: { id }, header: header(key) } }),
  );
