import type * as english from '../en/documents.js';
import type { Texts } from '../shape.js';

export const document = {
  event: {
    'document-added': '{actor} añadió un documento[: {document}].',
    'document-removed': '{actor} retiró un documento[: {document}].',
  },
} as const satisfies Texts<typeof english.document>;
