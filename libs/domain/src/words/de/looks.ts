import type * as english from '../en/looks.js';
import type { Texts } from '../shape.js';

export const look = {
  contact: '{actor} hat gesehen, wie {person} zu erreichen ist.',
  accessNeeds: '{actor} hat gelesen, was {person} für die Teilnahme braucht.',
  private: '{actor} hat private Antworten in einem Bericht von {person} gelesen.',
} as const satisfies Texts<typeof english.look>;
