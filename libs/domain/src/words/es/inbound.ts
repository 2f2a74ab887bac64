import type * as english from '../en/inbound.js';
import type { Texts } from '../shape.js';

export const inbound = {
  event: {
    'mail-received':
      'Llegó un correo que indica como remitente a {from}[: «{subject}»]. Nadie lo ha comprobado.',
  },
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'Un correo no llegó a {who}[, {someone}]: {mail}. Compruebe la dirección y envíelo de nuevo, o avise de otro modo.',
  aParticipant: 'una persona participante',
} as const satisfies Texts<typeof english.inbound>;
