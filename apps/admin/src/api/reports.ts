import type { PhotoOthers } from '@waymark/domain';
import { api } from './client.js';
import { read, write } from './send.js';
import type { PhotoView, ReportView, SavedAnswers } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

export const readReport = (id: string): Promise<ReportView> =>
  read(() => api.GET('/api/reports/{id}', { params: { path: { id } } })).then(({ data }) => data);

/**
 * Saves a draft as it is, complete or not.
 * @param revision the revision the answers were written over; a newer one on the server is never overwritten
 * @throws Problem 409 when the report was changed elsewhere meanwhile
 */
export const saveAnswers = (
  id: string,
  answers: Readonly<Record<string, unknown>>,
  revision: number,
): Promise<SavedAnswers> =>
  write(['answers', id, answers, revision], (key) =>
    api.PUT('/api/reports/{id}/answers', {
      params: { path: { id }, header: header(key) },
      body: { answers, revision },
    }),
  ).then(({ data }) => data);

/** From now on no link that was mailed opens this report. */
export const endLinks = (id: string): Promise<unknown> =>
  write(['links-out', id], (key) =>
    api.DELETE('/api/reports/{id}/links', { params: { path: { id }, header: header(key) } }),
  );

/** What is said about a photo. */
export interface PhotoWords {
  caption: string;
  alt: string;
  others: PhotoOthers;
  /** Who agreed and when, where others have. */
  permission: string;
}

export const removePhoto = (id: string): Promise<unknown> =>
  write(['photo-out', id], (key) =>
    api.DELETE('/api/photos/{id}', { params: { path: { id }, header: header(key) } }),
  );

export const addPhoto = (id: string, { file, ...words }: PhotoWords & { file: File }): Promise<PhotoView> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(words)) body.append(name, value);
  body.append('file', file);
  return write(['photo', id, file.name, file.size, file.lastModified, words], (key) =>
    api.POST('/api/reports/{id}/photos', {
      params: { path: { id }, header: header(key) },
      body: body as never,
      bodySerializer: (form) => form as never,
    }),
  ).then(({ data }) => data);
};
