import type { MailsLike } from '../mail.js';
import type { reportingMails } from '../en/reporting.js';

export const reportingMailsGerman: MailsLike<typeof reportingMails> = {
  'post-report-invitation': {
    subject: 'Berichten Sie, was Sie gelernt haben[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie am Besuch von {sender} bei {host} teilgenommen haben.',
    body: [
      'Was haben Sie erwartet, und was ist daraus geworden? Es dauert etwa {minutes} Minuten und wird von selbst gespeichert.',
      'Ihre Erkenntnisse fließen in ein öffentliches Factsheet ein. Ihr Zitat, Ihr Name und Ihr Foto erscheinen nur, wenn Sie es erlauben.',
      'So läuft es ab, und was öffentlich wird: {guidelines}',
    ],
    button: 'Bericht beginnen',
  },
  'host-post-report-invitation': {
    subject: 'Was haben Sie als Gastgeber gelernt? Bitte berichten[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Gäste von {sender} bei {host} waren.',
    body: [
      'Ihre Erkenntnisse werden der Teil der aufnehmenden Einrichtung in einem öffentlichen Factsheet.',
      'Es dauert etwa {minutes} Minuten und wird von selbst gespeichert.',
    ],
    button: 'Bericht beginnen',
  },
  'post-report-reminder': {
    subject: 'Ihr Bericht nach dem Besuch fehlt[, fällig am {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie an diesem Austausch teilgenommen haben und Ihr Bericht nach dem Besuch noch nicht eingereicht ist.',
    body: ['Er dauert etwa {minutes} Minuten. Ohne ihn fehlen Ihre Erkenntnisse im Factsheet.'],
    button: 'Bericht schreiben',
  },
  'host-post-report-reminder': {
    subject: 'Der Bericht der aufnehmenden Einrichtung fehlt[, fällig am {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Gäste von {sender} bei {host} waren und der Bericht der aufnehmenden Einrichtung nach dem Besuch noch nicht eingereicht ist.',
    body: ['Er dauert etwa {minutes} Minuten. Ohne ihn lässt sich das Factsheet nicht schreiben.'],
    button: 'Bericht schreiben',
  },
  'post-reports-missing-contact': {
    subject: 'Berichte nach dem Besuch fehlen: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie Ansprechperson dieses Austauschs sind und Berichte von Ihrer Seite fehlen.',
    body: [
      'Ein Wort von Ihnen hilft mehr als noch eine E-Mail von uns.',
      'Ist jemand nicht mehr erreichbar, sagen Sie es dem Sekretariat: Auf diesen Bericht kann verzichtet werden.',
    ],
    button: 'Ansehen, wer fehlt',
  },
  'report-copy': {
    subject: 'Ihr Bericht, wie er eingereicht wurde: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Bericht eingereicht wurde. Es geht um: {title}. Dies ist Ihre Kopie.',
    body: [
      'Das Sekretariat kann ihn Ihnen einmal zurückgeben; sonst bleibt er, wie er ist. Über den Link unten können Sie ihn jederzeit lesen, mit Ihren Fotos.',
    ],
    button: 'Bericht öffnen',
  },
  'report-returned': {
    subject: 'Bitte sehen Sie Ihren Bericht noch einmal an: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat eine Frage zu Ihrem eingereichten Bericht hat.',
    body: [
      'Das Sekretariat schreibt: „{reason}“',
      'Ihre Antworten sind noch da. Ändern Sie, was Sie möchten, und reichen Sie ihn noch einmal ein.',
    ],
    button: 'Bericht öffnen',
  },
};
