import type * as english from '../en/documents.js';
import type { Texts } from '../shape.js';

export const document = {
  event: {
    'document-added': '{actor} lade till ett dokument[: {document}].',
    'document-removed': '{actor} tog bort ett dokument[: {document}].',
  },
} as const satisfies Texts<typeof english.document>;
