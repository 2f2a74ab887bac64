import type * as english from '../en/documents.js';
import type { Texts } from '../shape.js';

export const document = {
  event: {
    'document-added': '{actor} ha aggiunto un documento[: {document}].',
    'document-removed': '{actor} ha tolto un documento[: {document}].',
  },
} as const satisfies Texts<typeof english.document>;
