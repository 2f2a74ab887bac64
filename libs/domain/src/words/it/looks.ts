import type * as english from '../en/looks.js';
import type { Texts } from '../shape.js';

export const look = {
  contact: '{actor} ha visto come raggiungere {person}.',
  accessNeeds: '{actor} ha letto di che cosa {person} ha bisogno per partecipare.',
  private: '{actor} ha letto risposte private in una relazione di {person}.',
} as const satisfies Texts<typeof english.look>;
