import type { MailsLike } from '../mail.js';
import type { reportingMails } from '../en/reporting.js';

export const reportingMailsItalian: MailsLike<typeof reportingMails> = {
  'post-report-invitation': {
    subject: 'Ci racconti che cosa ha imparato[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché ha partecipato alla visita di {sender} a {host}.',
    body: [
      'Che cosa si aspettava, e che cosa ne è venuto? Ci vogliono circa {minutes} minuti, e ciò che scrive si salva da solo.',
      'Le Sue lezioni entrano in una scheda pubblica. La Sua citazione, il Suo nome e la Sua foto vi compaiono solo se Lei lo consente.',
      'Come funziona, e che cosa diventa pubblico: {guidelines}',
    ],
    button: 'Iniziare la relazione',
  },
  'host-post-report-invitation': {
    subject: 'Che cosa avete imparato accogliendo? Ce lo racconti[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché {host} ha accolto {sender}.',
    body: [
      'Le vostre lezioni diventano la parte dell’organizzazione ospitante in una scheda pubblica.',
      'Ci vogliono circa {minutes} minuti, e ciò che scrive si salva da solo.',
    ],
    button: 'Iniziare la relazione',
  },
  'post-report-reminder': {
    subject: 'Manca la Sua relazione dopo la visita[, scadenza: {due}]: {title}',
    why: 'Riceve questa e-mail perché ha partecipato a questo scambio e non ha ancora presentato la relazione dopo la visita.',
    body: ['Ci vogliono circa {minutes} minuti. Senza, nella scheda mancano le Sue lezioni.'],
    button: 'Scrivere la relazione',
  },
  'host-post-report-reminder': {
    subject: 'Manca la relazione dell’organizzazione ospitante[, scadenza: {due}]: {title}',
    why: 'Riceve questa e-mail perché {host} ha accolto {sender} e la relazione dell’organizzazione ospitante dopo la visita non è ancora presentata.',
    body: ['Ci vogliono circa {minutes} minuti. Senza, la scheda non si può scrivere.'],
    button: 'Scrivere la relazione',
  },
  'post-reports-missing-contact': {
    subject: 'Mancano relazioni dopo la visita: {title}',
    why: 'Riceve questa e-mail perché è un contatto di questo scambio e mancano relazioni della Sua parte.',
    body: [
      'Una Sua parola aiuta più di un’altra nostra e-mail.',
      'Se qualcuno non è più raggiungibile, lo dica alla segreteria: può esonerare da quella relazione.',
    ],
    button: 'Vedere chi manca',
  },
  'report-copy': {
    subject: 'La Sua relazione, così come è stata presentata: {title}',
    why: 'Riceve questa e-mail perché la Sua relazione su {title} è stata presentata. Questa è la Sua copia.',
    body: [
      'La segreteria può restituirgliela una volta; altrimenti resta com’è. Con il link qui sotto può leggerla quando vuole, con le Sue foto.',
    ],
    button: 'Aprire la relazione',
  },
  'report-returned': {
    subject: 'Riveda la Sua relazione: {title}',
    why: 'Riceve questa e-mail perché la segreteria ha una domanda sulla relazione che Lei ha presentato.',
    body: [
      'Le scrivono: «{reason}»',
      'Le Sue risposte ci sono ancora. Modifichi ciò che vuole e la presenti di nuovo.',
    ],
    button: 'Aprire la relazione',
  },
};
