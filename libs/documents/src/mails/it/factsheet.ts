import type { MailsLike } from '../mail.js';
import type { factsheetMails } from '../en/factsheet.js';

export const factsheetMailsItalian: MailsLike<typeof factsheetMails> = {
  'factsheet-approval': {
    subject: 'Approvi la scheda[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la scheda dello scambio tra {host} e {sender} è scritta e attende la Sua approvazione.',
    body: [
      'La legga come la leggerà il pubblico. La approvi, o dica che cosa dovrebbe cambiare.',
      'Il silenzio non vale come un sì. Risponda per favore entro il {due}.',
    ],
    button: 'Leggere la scheda',
  },
  'factsheet-approval-reminder': {
    subject: 'La scheda La aspetta[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua organizzazione non ha risposto sulla scheda di questo scambio.',
    body: [
      'Viene pubblicata quando entrambe le parti hanno detto sì. Se c’è qualcosa di sbagliato, dica che cosa.',
    ],
    button: 'Leggere la scheda',
  },
  'item-confirmation': {
    subject: 'Possiamo pubblicare le Sue parole e le Sue foto? Risponda[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché nella scheda di questo scambio c’è una Sua citazione o una Sua foto.',
    body: [
      'Veda esattamente che cosa sarebbe pubblico, e risponda sì o no per ogni cosa.',
      'Ciò che non ha confermato entro il {due} viene scartato. Può ritirare un sì in qualsiasi momento.',
    ],
    button: 'Vedere che cosa sarebbe pubblico',
  },
  'item-confirmation-reminder': {
    subject: 'La Sua citazione o foto attende il Suo consenso[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché non ha detto se la Sua citazione o la Sua foto si può pubblicare.',
    body: ['Senza il Suo consenso viene scartata. Se è ciò che vuole, non deve fare nulla.'],
    button: 'Vedere che cosa sarebbe pubblico',
  },
  'factsheet-published': {
    subject: 'Pubblicata: {title}',
    why: 'Riceve questa e-mail perché la scheda del Suo scambio è ora pubblica.',
    body: [
      'La condivida con chi dovrebbe conoscerla: la pagina si legge su ogni dispositivo, e c’è un PDF da stampare.',
      'Se vuole che qualcosa di Suo venga tolto, ce lo dica. Sparisce in meno di un minuto.',
    ],
    button: 'Vedere la scheda',
  },
  'consent-withdrawn': {
    subject: 'Tolto dalla scheda: {title}',
    why: 'Riceve questa e-mail perché una persona ha revocato un consenso e la scheda è cambiata.',
    body: ['La pagina e il PDF mostrano già la nuova revisione. Non deve fare nulla.'],
    button: 'Vedere la scheda',
  },
  'closed-without-factsheet': {
    subject: 'Chiuso senza scheda: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} è stato chiuso senza scheda.',
    body: ['Il motivo: «{reason}»', 'La visita conta comunque come svolta. Grazie per averla fatta.'],
    button: 'Vedere lo scambio',
  },
  'follow-up': {
    subject: 'Che cosa ne è stato? Ce lo racconti[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché sono passati sei mesi dalla visita di {sender} a {host}.',
    body: [
      'Allora aveva indicato un prossimo passo. Che cosa ne è stato, e di quali competenze ha bisogno ora la Sua regione?',
      'Bastano due frasi.',
    ],
    button: 'Rispondere in due frasi',
  },
  'follow-up-reminder': {
    subject: 'Ultimo invito[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché Le abbiamo chiesto che cosa ne è stato del Suo scambio e non abbiamo ancora una risposta.',
    body: ['Anche «ancora niente» è una risposta. Dopo non lo chiederemo più.'],
    button: 'Rispondere in due frasi',
  },
};
