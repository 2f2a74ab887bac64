import type * as english from '../en/proposal.js';
import type { Texts } from '../shape.js';

export const stage = {
  draft: 'Bozza',
  submitted: 'Presentata',
  'needs-information': 'Mancano informazioni',
  open: 'Aperta',
  paused: 'In pausa',
  fulfilled: 'Tutti i posti occupati',
  withdrawn: 'Ritirata',
  expired: 'Scaduta',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  draft: 'Bozza',
  review: 'Esame',
  open: 'Aperta',
  fulfilled: 'Tutti i posti occupati',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  draft: 'completare e presentare la proposta',
  submitted: 'esaminare la proposta',
  'needs-information': 'rispondere alla domanda',
  open: 'trovare un abbinamento',
  paused: 'terminare la pausa',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  createDraft: 'Scrivere una proposta',
  submit: 'Presentare',
  open: 'Aprire agli abbinamenti',
  askForInformation: 'Chiedere informazioni',
  answerInformation: 'Rispondere alla domanda',
  returnToDraft: 'Riportare in bozza',
  pause: 'Mettere in pausa',
  unpause: 'Terminare la pausa',
  withdraw: 'Ritirare',
  askReconfirm: 'Chiedere se è ancora valida',
  reconfirm: 'Dire che è ancora valida',
  expire: 'Lasciar scadere la proposta',
  renew: 'Rinnovare',
  settle: 'Contare i posti',
  editTerms: 'Modificare le condizioni',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'draft-created': '{actor} ha iniziato questa proposta{onBehalf}.',
  'proposal-submitted': '{actor} ha presentato la proposta{onBehalf}.',
  'proposal-opened': '{actor} ha aperto la proposta agli abbinamenti.',
  'information-asked': '{actor} ha chiesto informazioni[: {question}].',
  'information-given': '{actor} ha risposto alla domanda{onBehalf}[: {answer}].',
  'returned-to-draft': 'Alla domanda non è stato risposto in tempo: la proposta è di nuovo una bozza.',
  'proposal-paused': '{actor} ha messo in pausa la proposta{onBehalf}[: {reason}].',
  'proposal-unpaused': '{actor} ha terminato la pausa{onBehalf}.',
  'proposal-withdrawn': '{actor} ha ritirato la proposta{onBehalf}[: {reason}].',
  'reconfirm-asked': 'È stato chiesto all’organizzazione se la proposta è ancora valida.',
  'proposal-reconfirmed': '{actor} ha detto che la proposta è ancora valida{onBehalf}.',
  'proposal-expired': 'La proposta è scaduta, perché nessuno ha detto che è ancora valida.',
  'proposal-renewed': '{actor} ha rinnovato la proposta{onBehalf}.',
  'places-counted': 'I posti sono stati contati di nuovo.',
  'terms-edited': '{actor} ha modificato le condizioni{onBehalf}.',
  'proposal-fulfilled': 'Tutti i posti sono occupati.',
  'place-came-back': 'Un posto è di nuovo libero.',
  'reminder-sent': '{actor} ha inviato un promemoria {to}.',
  'reminder-skipped':
    'Un promemoria destinato {to} è stato tralasciato: era tardivo, o quel giorno ne era già partito un altro.',
  'task-opened': 'È stata aperta un’attività: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  titleGiven: 'Manca il titolo.',
  topicsGiven: 'Scelga almeno un tema.',
  formatsGiven: 'Scelga almeno un formato.',
  languagesGiven: 'Indichi almeno una lingua di lavoro.',
  periodGiven: 'Dica in quale periodo può svolgersi una visita.',
  placesGiven: 'Offra almeno un posto.',
  noPlaceLeft: 'Ci sono ancora posti.',
  placeLeft: 'Non ci sono più posti.',
  reconfirmAsked: 'Nessuno ha chiesto se la proposta è ancora valida.',
  reconfirmNotAsked: 'La domanda se la proposta è ancora valida è già stata posta.',
  somethingGiven: 'Compili almeno un campo.',
  periodInOrder: 'L’ultimo giorno precede il primo.',
  staysComplete: 'L’abbinamento ha bisogno di ciò che è stato svuotato.',
  placesNotBelowHeld: 'Gli abbinamenti occupano più posti di così.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  information: { 'back-to-draft': 'la proposta è di nuovo una bozza' },
  reconfirm: { ask: 'si chiede all’organizzazione se la proposta è ancora valida' },
  reconfirmAnswer: { expire: 'la proposta scade' },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'proposal-to-review': 'Esaminare una proposta presentata.',
  'information-wanted': 'Rispondere alla domanda sulla Sua proposta.',
  'reconfirm-wanted': 'Dire se la Sua proposta è ancora valida.',
  'mail-undelivered': 'Non è stato possibile recapitare un’e-mail: controllare l’indirizzo.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'proposal-submitted': 'la proposta presentata',
  'proposal-opened': 'l’avviso che la proposta è aperta',
  'information-asked': 'una domanda sulla proposta',
  'proposal-back-to-draft': 'l’avviso che la proposta è di nuovo una bozza',
  'proposal-withdrawn': 'l’avviso che la proposta è stata ritirata',
  reconfirm: 'la domanda se la proposta è ancora valida',
  'proposal-expired': 'l’avviso che la proposta è scaduta',
  'proposal-fulfilled': 'l’avviso che tutti i posti sono occupati',
} as const satisfies Texts<typeof english.mail>;
