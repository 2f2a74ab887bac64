import type * as english from '../en/documents.js';
import type { Texts } from '../shape.js';

export const document = {
  event: {
    'document-added': '{actor} a ajouté un document[ : {document}].',
    'document-removed': '{actor} a retiré un document[ : {document}].',
  },
} as const satisfies Texts<typeof english.document>;
