import type * as english from '../en/documents.js';
import type { Texts } from '../shape.js';

export const document = {
  event: {
    'document-added': '{actor} hat ein Dokument hinzugefügt[: {document}].',
    'document-removed': '{actor} hat ein Dokument entfernt[: {document}].',
  },
} as const satisfies Texts<typeof english.document>;
