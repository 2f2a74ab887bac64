import type * as english from '../en/factsheets.js';
import type { Texts } from '../shape.js';

export const factsheetSection = {
  title: 'Titolo',
  host: 'Organizzazione ospitante',
  senders: 'Organizzazione di invio',
  when: 'Mese della visita',
  what: 'In che cosa è consistito lo scambio',
  why: 'Perché si è svolto',
  seen: 'Che cosa si è visto',
  preparation: 'Preparazione',
  nextStep: 'Prossimo passo',
  organisedBy: 'Chi lo ha organizzato',
  paidBy: 'Chi lo ha pagato',
  hostLessons: 'Lezioni apprese dall’organizzazione ospitante',
  participantLessons: 'Lezioni apprese dai partecipanti',
} as const satisfies Texts<typeof english.factsheetSection>;

export const factsheet = {
  approvesAgain: '{name} deve approvare di nuovo.',
  confirmsQuoteAgain: '{name} deve confermare di nuovo la citazione.',
  confirmsPhotoAgain: '{name} deve confermare di nuovo una foto.',
  published: 'Pubblicazione',
  consentWithdrawn: 'È stato revocato un consenso',
  consentGiven: 'È stato dato un consenso',
  changed: 'Modifica',
} as const satisfies Texts<typeof english.factsheet>;
