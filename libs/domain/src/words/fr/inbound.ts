import type * as english from '../en/inbound.js';
import type { Texts } from '../shape.js';

export const inbound = {
  event: {
    'mail-received':
      'Un courriel est arrivé qui indique {from} comme expéditeur[ : « {subject} »]. Personne ne l’a vérifié.',
  },
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'Un courriel n’a pas atteint {who}[, {someone}] : {mail}. Vérifiez l’adresse et renvoyez-le, ou prévenez la personne autrement.',
  aParticipant: 'une personne participante',
} as const satisfies Texts<typeof english.inbound>;
