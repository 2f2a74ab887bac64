import type { MailsLike } from '../mail.js';
import type { stopMails } from '../en/stops.js';

export const stopMailsItalian: MailsLike<typeof stopMails> = {
  'put-on-hold': {
    subject: 'Sospeso[ fino al {until}]: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} è sospeso.',
    body: [
      'Il motivo: «{reason}»',
      'Fino al {until} non Le è chiesto nulla: nessun termine decorre e non parte nessun promemoria.',
    ],
    button: 'Vedere lo scambio',
  },
  resumed: {
    subject: 'Lo scambio riprende: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} non è più sospeso.',
    body: ['Tutti i termini decorrono di nuovo. Controlli le date: forse vanno stabilite di nuovo.'],
    button: 'Vedere come prosegue',
  },
  'exchange-cancelled': {
    subject: 'Annullato: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} è stato annullato.',
    body: [
      'Il motivo: «{reason}»',
      'A nessuno è chiesta una relazione. Le esigenze di accessibilità vengono eliminate entro 30 giorni.',
    ],
    button: 'Vedere che cosa è successo',
  },
  'exchange-reopened': {
    subject: 'Di nuovo aperto: {title}',
    why: 'Riceve questa e-mail perché la segreteria ha riaperto lo scambio tra {host} e {sender}.',
    body: ['Il motivo: «{reason}»', 'Riprende da dov’era.'],
    button: 'Vedere come prosegue',
  },
};
