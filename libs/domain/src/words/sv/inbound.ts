import type * as english from '../en/inbound.js';
import type { Texts } from '../shape.js';

export const inbound = {
  event: {
    'mail-received':
      'Ett mejl har kommit in som anger {from} som avsändare[: ”{subject}”]. Ingen har kontrollerat det.',
  },
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'Ett mejl nådde inte {who}[, {someone}]: {mail}. Kontrollera adressen och skicka det igen, eller meddela på annat sätt.',
  aParticipant: 'en deltagare',
} as const satisfies Texts<typeof english.inbound>;
