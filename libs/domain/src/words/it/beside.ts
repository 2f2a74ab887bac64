import type * as english from '../en/beside.js';
import type { Texts } from '../shape.js';

export const beside = {
  action: {
    sendReminder: 'Inviare ora',
    skipReminder: 'Tralasciare',
    postponeReminder: 'Rinviare',
    writeNote: 'Scrivere una nota',
    sendMessage: 'Inviare un messaggio',
  },
  event: {
    'reminder-sent-by-hand': '{actor} ha inviato a mano un promemoria {to}.',
    'reminder-skipped-by-hand': '{actor} ha tralasciato il promemoria destinato {to}[: {reason}].',
    'reminder-postponed': '{actor} ha rinviato il promemoria destinato {to}[ fino al {until}][: {reason}].',
    'note-written': '{actor} ha scritto una nota destinata {to}.',
    'message-sent': '{actor} ha inviato un messaggio {to}.',
  },
  mail: { message: 'un messaggio', 'report-link': 'un nuovo link alla relazione' },
  someMail: 'un’e-mail',
  mailed: {
    sent: 'Inviato per e-mail a {people}: {mail}.',
    waiting: 'In attesa di invio per e-mail a {people}: {mail}.',
    failed: 'Non è stato possibile inviare per e-mail a {people}: {mail}.',
    bounced: 'Tornato indietro senza raggiungere {people}: {mail}.',
    arrived: 'Consegnato a {people}: {mail}.',
  },
  mailState: {
    waiting: 'in attesa di invio',
    sent: 'inviato',
    failed: 'rifiutato',
    bounced: 'tornato indietro',
    arrived: 'consegnato',
  },
  need: {
    reminderOpen: 'Questo promemoria è già partito, oppure non c’è più nulla da ricordare.',
    notJustSent: 'Lo stesso promemoria è partito meno di un giorno fa.',
  },
} as const satisfies Texts<typeof english.beside>;
