import type { DocumentEventType } from '../../documents/index.js';

/** What the story tells of documents, in every kind of case. */
export const document = {
  event: {
    'document-added': '{actor} added a document[: {document}].',
    'document-removed': '{actor} took a document away[: {document}].',
  } satisfies Record<DocumentEventType, string>,
} as const;
