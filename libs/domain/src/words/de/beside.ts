import type * as english from '../en/beside.js';
import type { Texts } from '../shape.js';

export const beside = {
  action: {
    sendReminder: 'Jetzt senden',
    skipReminder: 'Auslassen',
    postponeReminder: 'Verschieben',
    writeNote: 'Notiz schreiben',
    sendMessage: 'Nachricht senden',
  },
  event: {
    'reminder-sent-by-hand': '{actor} hat von Hand eine Erinnerung gesendet an {to}.',
    'reminder-skipped-by-hand':
      '{actor} hat eine Erinnerung ausgelassen, bestimmt für {to}[. Grund: {reason}].',
    'reminder-postponed':
      '{actor} hat eine Erinnerung verschoben, bestimmt für {to}[, auf den {until}][. Grund: {reason}].',
    'note-written': '{actor} hat eine Notiz geschrieben für {to}.',
    'message-sent': '{actor} hat eine Nachricht gesendet an {to}.',
  },
  mail: { message: 'eine Nachricht', 'report-link': 'ein neuer Link zum Bericht' },
  someMail: 'eine E-Mail',
  mailed: {
    sent: 'Per E-Mail an {people}: {mail}.',
    waiting: 'Wartet auf den Versand an {people}: {mail}.',
    failed: 'Konnte nicht zugestellt werden an {people}: {mail}.',
    bounced: 'Kam unzustellbar zurück von {people}: {mail}.',
    arrived: 'Angekommen bei {people}: {mail}.',
  },
  mailState: {
    waiting: 'wartet auf den Versand',
    sent: 'verschickt',
    failed: 'abgelehnt',
    bounced: 'unzustellbar zurückgekommen',
    arrived: 'angekommen',
  },
  need: {
    reminderOpen: 'Diese Erinnerung ist schon verschickt, oder es gibt nichts mehr zu erinnern.',
    notJustSent: 'Dieselbe Erinnerung ging vor weniger als einem Tag hinaus.',
  },
} as const satisfies Texts<typeof english.beside>;
