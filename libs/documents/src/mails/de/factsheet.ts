import type { MailsLike } from '../mail.js';
import type { factsheetMails } from '../en/factsheet.js';

export const factsheetMailsGerman: MailsLike<typeof factsheetMails> = {
  'factsheet-approval': {
    subject: 'Geben Sie das Factsheet frei[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Factsheet zum Austausch zwischen {host} und {sender} geschrieben ist und Ihre Freigabe braucht.',
    body: [
      'Lesen Sie es so, wie die Öffentlichkeit es lesen wird. Geben Sie es frei, oder sagen Sie, was sich ändern sollte.',
      'Schweigen gilt nicht als Zustimmung. Bitte antworten Sie bis {due}.',
    ],
    button: 'Factsheet lesen',
  },
  'factsheet-approval-reminder': {
    subject: 'Das Factsheet wartet auf Sie[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Einrichtung zum Factsheet dieses Austauschs nicht geantwortet hat.',
    body: [
      'Veröffentlicht wird es, wenn beide Seiten zugestimmt haben. Stimmt etwas darin nicht, sagen Sie, was.',
    ],
    button: 'Factsheet lesen',
  },
  'item-confirmation': {
    subject: 'Dürfen wir Ihre Worte und Fotos veröffentlichen? Bitte antworten[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Zitat oder ein Foto von Ihnen im Factsheet zu diesem Austausch steht.',
    body: [
      'Sehen Sie genau, was öffentlich würde, und sagen Sie zu jedem Ja oder Nein.',
      'Was Sie bis {due} nicht bestätigt haben, wird weggelassen. Sie können ein Ja jederzeit zurücknehmen.',
    ],
    button: 'Ansehen und antworten',
  },
  'item-confirmation-reminder': {
    subject: 'Ihr Zitat oder Foto wartet auf Ihr Ja[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie nicht gesagt haben, ob Ihr Zitat oder Foto veröffentlicht werden darf.',
    body: ['Ohne Ihr Ja wird es weggelassen. Wenn Sie das so möchten, brauchen Sie nichts zu tun.'],
    button: 'Ansehen und antworten',
  },
  'factsheet-published': {
    subject: 'Veröffentlicht: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Factsheet zu Ihrem Austausch jetzt öffentlich ist.',
    body: [
      'Geben Sie es weiter: Die Seite lässt sich auf jedem Gerät lesen, und es gibt ein PDF zum Drucken.',
      'Möchten Sie, dass etwas von Ihnen herausgenommen wird, sagen Sie es uns. Es ist innerhalb einer Minute weg.',
    ],
    button: 'Factsheet ansehen',
  },
  'consent-withdrawn': {
    subject: 'Aus dem Factsheet genommen: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Person eine Einwilligung widerrufen hat und sich das Factsheet geändert hat.',
    body: ['Die Seite und das PDF zeigen schon die neue Fassung. Sie brauchen nichts zu tun.'],
    button: 'Factsheet ansehen',
  },
  'closed-without-factsheet': {
    subject: 'Ohne Factsheet abgeschlossen: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} ohne Factsheet abgeschlossen wurde.',
    body: ['Der Grund: „{reason}“', 'Der Besuch gilt trotzdem als durchgeführt. Vielen Dank dafür.'],
    button: 'Austausch ansehen',
  },
  'follow-up': {
    subject: 'Was ist daraus geworden? Bitte berichten[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Besuch von {sender} bei {host} ein halbes Jahr zurückliegt.',
    body: [
      'Sie nannten damals einen nächsten Schritt. Was ist daraus geworden, und welche Kompetenzen braucht Ihre Region jetzt?',
      'Zwei Sätze genügen.',
    ],
    button: 'In zwei Sätzen antworten',
  },
  'follow-up-reminder': {
    subject: 'Letzte Erinnerung[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir gefragt haben, was aus Ihrem Austausch geworden ist, und noch keine Antwort haben.',
    body: ['Auch „Noch nichts“ ist eine Antwort. Danach fragen wir nicht mehr.'],
    button: 'In zwei Sätzen antworten',
  },
};
