import type { OfferedLanguage } from '@waymark/domain';
import { api } from './client.js';
import { read, write } from './send.js';
import type { PaperView, PromoterApplicationView, SavedAnswers } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

/** What a call says in one language. */
export interface CallText {
  title: string;
  body: string;
}

export const writeCallText = (id: string, language: OfferedLanguage, body: CallText): Promise<unknown> =>
  write(['call-text', id, language, body], (key) =>
    api.PUT('/api/promoter-calls/{id}/texts/{language}', {
      params: { path: { id, language }, header: header(key) },
      body,
    }),
  );

/** The call as its readers will see it. */
export const previewOf = async (id: string, language: OfferedLanguage) =>
  (
    await read(() =>
      api.GET('/api/promoter-calls/{id}/preview/{language}', { params: { path: { id, language } } }),
    )
  ).data;

export type PaperName = PaperView['name'];

export const readApplication = async (id: string): Promise<PromoterApplicationView> =>
  (await read(() => api.GET('/api/promoter-applications/{id}', { params: { path: { id } } }))).data;

/**
 * Saves a paper as it is, complete or not.
 * @param revision the one it was written over; a newer one on the server is never overwritten
 */
export const savePaper = (
  id: string,
  name: PaperName,
  answers: Readonly<Record<string, unknown>>,
  revision: number,
): Promise<SavedAnswers> =>
  write(['paper', id, name, answers, revision], (key) =>
    api.PUT('/api/promoter-applications/{id}/papers/{name}/answers', {
      params: { path: { id, name }, header: header(key) },
      body: { answers, revision },
    }),
  ).then(({ data }) => data);
