import { api } from './client.js';
import { write } from './send.js';
import type { FactsheetView } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

/** Writes the first draft from the reports that are filed. */
export const makeDraft = (exchangeId: string): Promise<FactsheetView> =>
  write(['factsheet-draft', exchangeId], (key) =>
    api.POST('/api/factsheets/{id}/draft', {
      params: { path: { id: exchangeId }, header: header(key) },
      body: {},
    }),
  ).then(({ data }) => data);
