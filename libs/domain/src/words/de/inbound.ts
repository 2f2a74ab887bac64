import type * as english from '../en/inbound.js';
import type { Texts } from '../shape.js';

export const inbound = {
  event: {
    'mail-received':
      'Eine E-Mail ist eingegangen, die {from} als Absender nennt[: „{subject}“]. Das hat niemand geprüft.',
  },
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'Eine E-Mail hat {who}[, {someone},] nicht erreicht: {mail}. Prüfen Sie die Adresse und senden Sie sie erneut, oder geben Sie auf anderem Weg Bescheid.',
  aParticipant: 'eine teilnehmende Person',
} as const satisfies Texts<typeof english.inbound>;
