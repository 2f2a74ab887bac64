import type * as english from '../en/promoter-desk.js';
import type { Texts } from '../shape.js';

export const conflict = {
  party: 'Si candida, propone o scrive con la persona candidata.',
  'in-the-call': 'Si è candidata o ha proposto qualcuno in questo bando.',
  'same-organisation': 'Appartiene a un ente della persona candidata.',
} as const satisfies Texts<typeof english.conflict>;

export const duplicate = {
  'same-mail': 'Entrambe hanno lo stesso indirizzo di posta.',
  'same-name-and-institution': 'Entrambe hanno lo stesso nome e lo stesso ente.',
  'same-name': 'Entrambe hanno lo stesso nome.',
} as const satisfies Texts<typeof english.duplicate>;

export const job = {
  declare: 'Dire se qualcosa lo impedisce',
  review: 'Valutarla',
  file: 'Inviare la valutazione: non manca nulla',
  check: 'Esaminare l’ammissibilità',
  assign: 'Affidarla alla giuria',
  interview: 'Occuparsi del colloquio',
  decide: 'Preparare una decisione',
  release: 'Comunicare le decisioni',
  prepare: 'Preparare il bando',
} as const satisfies Texts<typeof english.job>;

export const callDate = {
  nomineeGraceDays: 'Ultimo giorno per l’assenso di una persona proposta',
  latestReviewDays: 'Ultimo giorno per le valutazioni',
  latestInterviewDays: 'Ultimo giorno per i colloqui',
  decisionDays: 'Comunicazione delle decisioni',
} as const satisfies Texts<typeof english.callDate>;

export const balance = {
  country: 'Per paese',
  region: 'Per regione',
  type: 'Per tipo',
  inclusion: 'Secondo che il lavoro raggiunga persone con minori opportunità',
} as const satisfies Texts<typeof english.balance>;

export const shortage = {
  barred: 'Membri della giuria in conflitto, senza dichiarazione o che l’hanno già avuta: {number}.',
  language: 'Membri della giuria che non leggono nessuna delle sue lingue: {number}.',
  full: 'Membri della giuria che ne hanno quante possono: {number}.',
} as const satisfies Texts<typeof english.shortage>;

export const figure = {
  notKnown: 'Non noto',
} as const satisfies Texts<typeof english.figure>;
