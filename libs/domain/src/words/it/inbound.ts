import type * as english from '../en/inbound.js';
import type { Texts } from '../shape.js';

export const inbound = {
  event: {
    'mail-received':
      'È arrivata un’e-mail che indica {from} come mittente[: «{subject}»]. Nessuno lo ha verificato.',
  },
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'Un’e-mail non ha raggiunto {who}[, {someone}]: {mail}. Controllare l’indirizzo e inviarla di nuovo, oppure avvisare in altro modo.',
  aParticipant: 'una persona partecipante',
} as const satisfies Texts<typeof english.inbound>;
