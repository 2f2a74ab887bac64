import type { personal } from '../english/personal.js';
import type { Translated } from '../translated.js';

export const personalItalian: Translated<typeof personal> = {
  'text.labelled': '%{label}: %{text}',
  'language.label': 'Lingua',
  'language.failed': 'Non è stato possibile salvare la Sua lingua: %{why}',
};
