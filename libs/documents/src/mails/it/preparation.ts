import type { MailsLike } from '../mail.js';
import type { preparationMails } from '../en/preparation.js';

export const preparationMailsItalian: MailsLike<typeof preparationMails> = {
  'still-on': {
    subject: 'La visita è confermata? Ce lo dica[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} non ha ancora date.',
    body: [
      'Se è confermata, lo dica con un clic; le date possono seguire. Se non lo è, può annullarla nello stesso posto, con un motivo.',
      'Lo chiediamo due volte. Se nessuno risponde entro il {due}, lo scambio può decadere.',
    ],
    button: 'Dire se è confermata',
  },
  'visit-dates-set': {
    subject: 'Le date sono stabilite[: {visit}], {title}',
    why: 'Riceve questa e-mail perché sono state stabilite le date dello scambio tra {host} e {sender}.',
    body: [
      'La visita va da {start} a {end}.',
      'Le relazioni e i promemoria seguono queste date. Se sono sbagliate, avvisi l’altra parte e le modifichi.',
    ],
    button: 'Vedere il piano',
  },
  'participant-removed': {
    subject: 'Non è più nell’elenco: {title}',
    why: 'Riceve questa e-mail perché il Suo nome è stato tolto dall’elenco dei partecipanti di questo scambio.',
    body: [
      'Non deve scrivere nessuna relazione. Ciò che ci ha detto delle Sue esigenze viene eliminato entro 30 giorni.',
      'Se è un errore, scriva alla Sua organizzazione o alla segreteria.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Si presenti all’organizzazione ospitante[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché partecipa allo scambio tra {host} e {sender}.',
    body: [
      'Prima della partenza, la Sua organizzazione ospitante vorrebbe sapere chi è e che cosa vuole imparare.',
      'Ci vogliono circa {minutes} minuti. Ciò che scrive si salva da solo: può fermarsi e continuare più tardi su un altro dispositivo.',
      'Come funziona, e che cosa diventa pubblico: {guidelines}',
    ],
    button: 'Iniziare la relazione',
  },
  'pre-report-reminder': {
    subject: 'Manca la Sua relazione prima della visita[, scadenza: {due}]: {title}',
    why: 'Riceve questa e-mail perché partecipa a questo scambio e non ha ancora presentato la relazione prima della visita.',
    body: [
      'Ci vogliono circa {minutes} minuti, e la Sua organizzazione ospitante la usa per preparare la visita.',
    ],
    button: 'Scrivere la relazione',
  },
  'host-pre-report-reminder': {
    subject: 'I Suoi ospiti hanno bisogno del programma[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché accoglie {sender} e la relazione dell’organizzazione ospitante prima della visita non è ancora presentata.',
    body: [
      'I Suoi ospiti vi leggono che cosa si fa in ogni mezza giornata, chi incontrano e chi chiamare quando un treno è in ritardo.',
      'Ci vogliono circa {minutes} minuti.',
    ],
    button: 'Scrivere la relazione',
  },
  'pre-reports-missing-contact': {
    subject: 'Mancano relazioni prima della visita: {title}',
    why: 'Riceve questa e-mail perché è un contatto di questo scambio e alcune persone della Sua parte non hanno presentato la relazione.',
    body: [
      'La visita inizia {start}. Una Sua parola aiuta più di un’altra nostra e-mail.',
      'Chi non può scrivere può raccontarlo per telefono a Lei o alla segreteria.',
    ],
    button: 'Vedere chi manca',
  },
  'pre-reports-missing': {
    subject: 'Mancano relazioni[, visita: {visit}]: {title}',
    why: 'Riceve questa e-mail perché la visita è vicina e non tutte le relazioni che la precedono sono presentate o esonerate.',
    body: ['Può esonerare da una relazione con un motivo, o presentarla sulla parola della persona.'],
    button: 'Vedere chi manca',
  },
  'visit-ready': {
    subject: 'Tutto è pronto[ per la visita ({visit})]: {title}',
    why: 'Riceve questa e-mail perché tutto è pronto per lo scambio tra {host} e {sender}.',
    body: [
      'La visita va da {start} a {end}.',
      'Il programma, il contatto sul posto e le relazioni sono in un unico posto.',
    ],
    button: 'Vedere il programma',
  },
  'visit-not-held': {
    subject: 'La visita non si è svolta: {title}',
    why: 'Riceve questa e-mail perché è stato registrato che la visita di {sender} a {host} non si è svolta.',
    body: [
      'Il motivo: «{reason}»',
      'A nessuno è chiesta una relazione. Le esigenze di accessibilità vengono eliminate entro 30 giorni.',
    ],
    button: 'Vedere che cosa è successo',
  },
};
