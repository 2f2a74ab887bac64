import type { personal } from '../english/personal.js';
import type { Translated } from '../translated.js';

export const personalSpanish: Translated<typeof personal> = {
  'text.labelled': '%{label}: %{text}',
  'language.label': 'Idioma',
  'language.failed': 'No se ha podido guardar su idioma: %{why}',
};
