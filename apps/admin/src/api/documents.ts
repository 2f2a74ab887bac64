import { api } from './client.js';
import type { CaseKind } from './cases.js';
import { read, write } from './send.js';
import type { DocumentsView } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

/** The documents of a case that the viewer may see, newest first. */
export async function documentsOf(kind: CaseKind, id: string): Promise<DocumentsView> {
  const params = { path: { id } };
  const { data } = await read(() =>
    kind === 'exchange'
      ? api.GET('/api/exchanges/{id}/documents', { params })
      : api.GET('/api/proposals/{id}/documents', { params }),
  );
  return data;
}

/**
 * Puts a file with a case.
 * @throws Problem 422 when it is no kind of file that is taken, 413 when it is too large
 */
export async function addDocument(kind: CaseKind, id: string, file: File, audience: string): Promise<void> {
  const form = new FormData();
  form.append('audience', audience);
  form.append('file', file);
  const sent = (key: string) => ({
    params: { path: { id }, header: header(key) },
    body: form as never,
    bodySerializer: (body: unknown) => body as never,
  });
  await write(['document', kind, id, file.name, file.size, file.lastModified, audience], (key) =>
    kind === 'exchange'
      ? api.POST('/api/exchanges/{id}/documents', sent(key))
      : api.POST('/api/proposals/{id}/documents', sent(key)),
  );
}

/** Takes a document away for good. */
export async function removeDocument(id: string): Promise<void> {
  await write(['document-out', id], (key) =>
    api.DELETE('/api/documents/{id}', { params: { path: { id }, header: header(key) } }),
  );
}
