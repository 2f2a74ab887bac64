import type { personal } from '../english/personal.js';
import type { Translated } from '../translated.js';

export const personalSwedish: Translated<typeof personal> = {
  'text.labelled': '%{label}: %{text}',
  'language.label': 'Språk',
  'language.failed': 'Ditt språk kunde inte sparas: %{why}',
};
