import type { MailsLike } from '../mail.js';
import type { proposalMails } from '../en/proposal.js';

export const proposalMailsGerman: MailsLike<typeof proposalMails> = {
  'proposal-submitted': {
    subject: 'Prüfen Sie einen neuen Vorschlag: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Mitglied einen Vorschlag eingereicht hat.',
    body: ['Öffnen Sie ihn für die Vermittlung, oder fragen Sie nach, was fehlt.'],
    button: 'Vorschlag prüfen',
  },
  'proposal-opened': {
    subject: 'Ihr Vorschlag ist offen: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Ihren Vorschlag für die Vermittlung geöffnet hat.',
    body: [
      'Wir suchen eine Einrichtung mit demselben Thema und Format. Sie hören von uns, sobald es eine gibt.',
      'Sie können ihn jederzeit pausieren oder zurückziehen.',
    ],
    button: 'Vorschlag ansehen',
  },
  'information-asked': {
    subject: 'Eine Rückfrage zu Ihrem Vorschlag, bitte antworten[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat etwas wissen muss, bevor es Ihren Vorschlag öffnen kann.',
    body: [
      'Die Rückfrage: „{reason}“',
      'Ohne Antwort bis {due} wird Ihr Vorschlag wieder ein Entwurf. Nichts geht verloren.',
    ],
    button: 'Rückfrage beantworten',
  },
  'proposal-back-to-draft': {
    subject: 'Ihr Vorschlag ist wieder ein Entwurf: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Rückfrage zu Ihrem Vorschlag nicht rechtzeitig beantwortet wurde.',
    body: [
      'Alles, was Sie geschrieben haben, ist da. Beantworten Sie darin die Rückfrage und reichen Sie ihn wieder ein, wann Sie möchten.',
    ],
    button: 'Entwurf öffnen',
  },
  'proposal-withdrawn': {
    subject: 'Zurückgezogen: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Vorschlag zurückgezogen wurde.',
    body: ['Der Grund: „{reason}“', 'Vermittlungen, denen beide Seiten zugestimmt haben, gehen weiter.'],
    button: 'Vorschlag ansehen',
  },
  reconfirm: {
    subject: 'Gilt Ihr Vorschlag noch? Bitte antworten Sie[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Vorschlag schon eine Weile offen ist.',
    body: [
      'Ein Klick hält ihn offen. Ohne Antwort bis {due} läuft er ab; Sie können daraus einen neuen machen.',
    ],
    button: 'Bestätigen, dass er gilt',
  },
  'proposal-expired': {
    subject: 'Ihr Vorschlag ist abgelaufen: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir gefragt haben, ob Ihr Vorschlag noch gilt, und keine Antwort bekamen.',
    body: ['Er wird nicht mehr vermittelt. Möchten Sie ihn zurück, schreiben Sie dem Sekretariat.'],
    button: 'Vorschlag ansehen',
  },
  'proposal-fulfilled': {
    subject: 'Alle Plätze sind vergeben: {title}',
    why: 'Sie erhalten diese E-Mail, weil jeder Platz Ihres Vorschlags durch einen vereinbarten Austausch vergeben ist.',
    body: ['Er wird nicht mehr vermittelt. Wird ein Platz frei, öffnet er sich von selbst wieder.'],
    button: 'Vorschlag ansehen',
  },
};
