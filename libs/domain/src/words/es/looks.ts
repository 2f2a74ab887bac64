import type * as english from '../en/looks.js';
import type { Texts } from '../shape.js';

export const look = {
  contact: '{actor} vio cómo ponerse en contacto con {person}.',
  accessNeeds: '{actor} leyó lo que {person} necesita para participar.',
  private: '{actor} leyó respuestas privadas en un informe de {person}.',
} as const satisfies Texts<typeof english.look>;
