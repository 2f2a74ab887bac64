import { api } from './client.js';
import { read, write } from './send.js';
import type { PastInput, PastRecorded, PastTable } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

/** The table to fill in, as a file. */
export const templatePath = (as: 'xlsx' | 'csv'): string => `/api/imports/exchanges/template?as=${as}`;

/** Has a file read. Nothing is written by it. */
export const readTable = (file: File): Promise<PastTable> => {
  const body = new FormData();
  body.append('file', file);
  return read(() =>
    api.POST('/api/imports/exchanges', {
      params: { header: header(crypto.randomUUID()) },
      body: body as never,
      bodySerializer: (form) => form as never,
    }),
  ).then(({ data }) => data);
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Records one exchange that is over, and waits until that is decided. The same exchange is never recorded twice, so
 * asking once more about one that takes long does no harm.
 * @throws Problem when it was refused
 */
export const recordPast = async (past: PastInput): Promise<PastRecorded> => {
  for (;;) {
    const { data, response } = await write(['past', past], (key) =>
      api.POST('/api/exchanges/past', { params: { header: header(key) }, body: past }),
    );
    if (response.status !== 202) return data as PastRecorded;
    await wait(1_000);
  }
};
