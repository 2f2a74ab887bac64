import type { personal } from '../english/personal.js';
import type { Translated } from '../translated.js';

export const personalGerman: Translated<typeof personal> = {
  'text.labelled': '%{label}: %{text}',
  'language.label': 'Sprache',
  'language.failed': 'Ihre Sprache ließ sich nicht speichern: %{why}',
};
