import type * as english from '../en/common.js';
import type { Texts } from '../shape.js';

export const role = {
  secretariat: 'la segreteria',
  host: 'l’organizzazione ospitante',
  sender: 'l’organizzazione di invio',
  coSender: 'un’altra organizzazione di invio',
  participant: 'i partecipanti',
  proposer: 'l’organizzazione',
  clock: 'il giorno previsto',
} as const satisfies Texts<typeof english.role>;

export const refusal = {
  'unknown-action': 'Questa azione non esiste.',
  'not-yours': 'Questo passo spetta a qualcun altro.',
  'wrong-stage': 'Non è possibile allo stato attuale della pratica.',
  'unmet-needs': 'Manca ancora qualcosa.',
  'bad-input': 'Alcuni campi sono da rivedere.',
} as const satisfies Texts<typeof english.refusal>;

export const input = {
  'unknown-field': 'Questo campo qui non esiste.',
  required: 'Compili questo campo.',
  'not-text': 'Scriva del testo qui.',
  'too-long': 'Scriva meno: è troppo lungo.',
  'not-a-number': 'Scriva un numero intero.',
  'too-small': 'Scriva un numero più grande.',
  'too-large': 'Scriva un numero più piccolo.',
  'not-an-option': 'Scelga una delle possibilità.',
  'not-a-day': 'Scriva un giorno, per esempio 2025-11-18.',
  'not-yes-or-no': 'Risponda sì o no.',
  'not-an-id': 'Scelga dall’elenco.',
  'not-a-list': 'Scelga dall’elenco.',
  'not-attendance': 'Indichi per ogni persona se era presente o assente.',
  'not-counts': 'Scriva per ciascuno un numero intero, 0 o più.',
  'not-half-days': 'Indichi per ogni mezza giornata il giorno, mattina o pomeriggio, e che cosa si fa.',
  'not-languages': 'Indichi ogni lingua con il suo livello.',
  'end-before-start': 'L’ultimo giorno precede il primo.',
  'not-in-the-future': 'Scelga un giorno futuro.',
  'in-the-future': 'Questo giorno non è ancora arrivato.',
  'not-later': 'Scelga un giorno successivo a quello attuale.',
  'too-late': 'Scelga un giorno precedente: a quella data ciò che ricorda sarà già passato.',
  'not-a-participant': 'Scelga qualcuno che partecipa a questo scambio.',
  'nothing-given': 'Compili almeno un campo.',
} as const satisfies Texts<typeof english.input>;

/** After “ha inviato un promemoria” and “destinato”. */
export const audience = {
  host: 'all’organizzazione ospitante',
  sender: 'all’organizzazione di invio',
  bothSides: 'a entrambe le parti',
  coSender: 'a un’altra organizzazione di invio',
  silentSides: 'a chi non aveva risposto',
  otherSide: 'all’altra parte',
  proposer: 'all’organizzazione',
  participants: 'ai partecipanti',
  participantsOwingPre: 'ai partecipanti di cui mancava la relazione',
  participantsOwingPost: 'ai partecipanti di cui mancava la relazione',
  hostOwingPre: 'all’organizzazione ospitante',
  hostOwingPost: 'all’organizzazione ospitante',
  contactsOwingPre: 'ai contatti delle organizzazioni',
  contactsOwingPost: 'ai contatti delle organizzazioni',
  reportOwner: 'a chi ha scritto la relazione',
  sidesOwingNextStep: 'a chi non aveva indicato il prossimo passo',
  subject: 'alla persona interessata',
  unconfirmedQuoted: 'a chi non aveva risposto su una citazione o una foto',
  secretariat: 'alla segreteria',
} as const satisfies Texts<typeof english.audience>;

export const report = {
  'pre-participant': 'relazione prima della visita',
  'post-participant': 'relazione dopo la visita',
  'pre-host': 'relazione prima della visita dell’organizzazione ospitante',
  'post-host': 'relazione dopo la visita dell’organizzazione ospitante',
} as const satisfies Texts<typeof english.report>;

export const reportStatus = {
  draft: 'Non ancora presentata',
  filed: 'Presentata',
  returned: 'Restituita con un commento',
  waived: 'Non più richiesta',
} as const satisfies Texts<typeof english.reportStatus>;

export const pasted = {
  nameMissing: 'Manca il nome.',
  mailMissing: 'Manca l’indirizzo e-mail.',
  mailWrong: 'Questo non è un indirizzo e-mail.',
  twice: 'Questo indirizzo compare già in una riga precedente.',
  tooLong: 'Nome, funzione e ufficio possono avere 160 caratteri ciascuno.',
  notReadable: 'In questa riga ci sono caratteri illeggibili.',
  elsewhere:
    'Questo indirizzo appartiene a qualcuno che Lei non può vedere. Chieda alla segreteria di aggiungerlo allo scambio.',
  notASender: 'Scelga una delle organizzazioni che inviano persone a questo scambio.',
} as const satisfies Texts<typeof english.pasted>;

export const channel = {
  phone: 'per telefono',
  mail: 'per e-mail',
  meeting: 'in una riunione',
} as const satisfies Texts<typeof english.channel>;
