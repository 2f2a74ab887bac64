import type { personal } from '../english/personal.js';
import type { Translated } from '../translated.js';

export const personalFrench: Translated<typeof personal> = {
  'text.labelled': '%{label} : %{text}',
  'language.label': 'Langue',
  'language.failed': 'Votre langue n’a pas pu être retenue : %{why}',
};
