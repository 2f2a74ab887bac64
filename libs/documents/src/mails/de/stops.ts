import type { MailsLike } from '../mail.js';
import type { stopMails } from '../en/stops.js';

export const stopMailsGerman: MailsLike<typeof stopMails> = {
  'put-on-hold': {
    subject: 'Ruht[ bis {until}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} ruht.',
    body: [
      'Der Grund: „{reason}“',
      'Bis {until} brauchen Sie nichts zu tun: Keine Frist läuft, und keine Erinnerung wird gesendet.',
    ],
    button: 'Austausch ansehen',
  },
  resumed: {
    subject: 'Es geht weiter: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} nicht mehr ruht.',
    body: [
      'Alle Fristen laufen wieder. Prüfen Sie die Termine: Vielleicht müssen sie neu festgelegt werden.',
    ],
    button: 'Ansehen, wie es weitergeht',
  },
  'exchange-cancelled': {
    subject: 'Abgesagt: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} abgesagt wurde.',
    body: [
      'Der Grund: „{reason}“',
      'Niemand braucht einen Bericht zu schreiben. Der Unterstützungsbedarf wird innerhalb von 30 Tagen gelöscht.',
    ],
    button: 'Ansehen, was war',
  },
  'exchange-reopened': {
    subject: 'Wieder offen: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat den Austausch zwischen {host} und {sender} wieder geöffnet hat.',
    body: ['Der Grund: „{reason}“', 'Er geht dort weiter, wo er stand.'],
    button: 'Ansehen, wie es weitergeht',
  },
};
