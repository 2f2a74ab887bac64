import type * as english from '../en/looks.js';
import type { Texts } from '../shape.js';

export const look = {
  contact: '{actor} a vu comment joindre {person}.',
  accessNeeds: '{actor} a lu ce dont {person} a besoin pour participer.',
  private: '{actor} a lu des réponses privées dans un rapport de {person}.',
} as const satisfies Texts<typeof english.look>;
