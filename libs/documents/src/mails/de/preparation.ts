import type { MailsLike } from '../mail.js';
import type { preparationMails } from '../en/preparation.js';

export const preparationMailsGerman: MailsLike<typeof preparationMails> = {
  'still-on': {
    subject: 'Bleibt es dabei? Bitte antworten Sie[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} noch keine Termine hat.',
    body: [
      'Bleibt es dabei, sagen Sie es mit einem Klick; die Termine können folgen. Wenn nicht, können Sie dort mit einem Grund absagen.',
      'Wir fragen zweimal. Antwortet bis {due} niemand, kann der Austausch verfallen.',
    ],
    button: 'Antworten',
  },
  'visit-dates-set': {
    subject: 'Die Termine stehen fest[: {visit}], {title}',
    why: 'Sie erhalten diese E-Mail, weil die Termine des Austauschs zwischen {host} und {sender} festgelegt wurden.',
    body: [
      'Der Besuch dauert von {start} bis {end}.',
      'Berichte und Erinnerungen richten sich nach diesen Tagen. Stimmen sie nicht, sagen Sie es der anderen Seite und ändern Sie sie.',
    ],
    button: 'Planung ansehen',
  },
  'participant-removed': {
    subject: 'Sie stehen nicht mehr auf der Liste: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie von der Liste der Teilnehmenden dieses Austauschs genommen wurden.',
    body: [
      'Sie brauchen keinen Bericht zu schreiben. Was Sie uns über Ihren Bedarf gesagt haben, wird innerhalb von 30 Tagen gelöscht.',
      'Falls das ein Irrtum ist, schreiben Sie Ihrer Einrichtung oder dem Sekretariat.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Stellen Sie sich vor[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie im Austausch zwischen {host} und {sender} reisen.',
    body: [
      'Vor Ihrer Abreise möchte die aufnehmende Einrichtung wissen, wer Sie sind und was Sie lernen möchten.',
      'Es dauert etwa {minutes} Minuten. Was Sie eingeben, wird von selbst gespeichert: Sie können aufhören und später auf einem anderen Gerät weitermachen.',
      'So läuft es ab, und was öffentlich wird: {guidelines}',
    ],
    button: 'Bericht beginnen',
  },
  'pre-report-reminder': {
    subject: 'Ihr Bericht vor dem Besuch fehlt[, fällig am {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie in diesem Austausch reisen und Ihr Bericht vor dem Besuch noch nicht eingereicht ist.',
    body: [
      'Er dauert etwa {minutes} Minuten, und die aufnehmende Einrichtung bereitet damit den Besuch vor.',
    ],
    button: 'Bericht schreiben',
  },
  'host-pre-report-reminder': {
    subject: 'Ihre Gäste brauchen das Programm[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie Gäste von {sender} aufnehmen und Ihr Bericht als aufnehmende Einrichtung vor dem Besuch noch nicht eingereicht ist.',
    body: [
      'Ihre Gäste lesen darin, was an jedem Halbtag geschieht, wen sie treffen und wen sie anrufen, wenn ein Zug Verspätung hat.',
      'Er dauert etwa {minutes} Minuten.',
    ],
    button: 'Bericht schreiben',
  },
  'pre-reports-missing-contact': {
    subject: 'Berichte vor dem Besuch fehlen: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie Ansprechperson dieses Austauschs sind und auf Ihrer Seite noch Berichte ausstehen.',
    body: [
      'Der Besuch beginnt am {start}. Ein Wort von Ihnen hilft mehr als noch eine E-Mail von uns.',
      'Wer nicht schreiben kann, kann es Ihnen oder dem Sekretariat am Telefon sagen.',
    ],
    button: 'Ansehen, wer fehlt',
  },
  'pre-reports-missing': {
    subject: 'Berichte fehlen[, Besuch {visit}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Besuch bevorsteht und noch Berichte fehlen, auf die nicht verzichtet wurde.',
    body: [
      'Sie können mit einem Grund auf einen Bericht verzichten oder ihn nach Auskunft der Person selbst einreichen.',
    ],
    button: 'Ansehen, wer fehlt',
  },
  'visit-ready': {
    subject: 'Alles ist bereit[ für {visit}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil für den Austausch zwischen {host} und {sender} alles vorbereitet ist.',
    body: [
      'Der Besuch dauert von {start} bis {end}.',
      'Das Programm, der Kontakt vor Ort und die Berichte sind an einer Stelle.',
    ],
    button: 'Programm ansehen',
  },
  'visit-not-held': {
    subject: 'Der Besuch fand nicht statt: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Besuch von {sender} bei {host} als nicht durchgeführt erfasst wurde.',
    body: [
      'Der Grund: „{reason}“',
      'Niemand braucht einen Bericht zu schreiben. Der Unterstützungsbedarf wird innerhalb von 30 Tagen gelöscht.',
    ],
    button: 'Ansehen, was war',
  },
};
