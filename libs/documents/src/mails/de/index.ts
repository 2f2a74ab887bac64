import type { MailCatalogue } from '../mail.js';
import { factsheetMailsGerman } from './factsheet.js';
import { matchMailsGerman } from './match.js';
import { preparationMailsGerman } from './preparation.js';
import { promoterMailsGerman } from './promoters.js';
import { proposalMailsGerman } from './proposal.js';
import { reportingMailsGerman } from './reporting.js';
import { stopMailsGerman } from './stops.js';

export const germanMails: MailCatalogue = {
  greeting: 'Guten Tag {name},',
  greetingWithoutName: 'Guten Tag,',
  closing: 'Das Sekretariat der Regionalen Kompetenzpartnerschaft für Mobilität im lebenslangen Lernen',
  foot: 'Falls Sie diese E-Mail nicht erwartet haben, brauchen Sie nicht zu antworten; oder schreiben Sie dem Sekretariat.',
  // Organisations always stand in the dative: their names do not change in it, and these words have to.
  general: {
    title: 'Ihr Austausch',
    host: 'der aufnehmenden Einrichtung',
    sender: 'der entsendenden Einrichtung',
    other: 'der anderen Seite',
    person: 'eine teilnehmende Person',
    contact: 'die andere Seite',
    writer: 'Jemand aus diesem Vorgang',
  },
  copy: {
    heading: 'Was Sie geschrieben haben',
    leftOut:
      'Was Sie dazu geschrieben haben, was Sie für die Teilnahme brauchen, steht nicht in dieser E-Mail: Es wird an seinem Tag gelöscht, eine E-Mail nicht. Bis dahin können Sie es über den Link lesen.',
    certificate:
      'Sie haben um eine Teilnahmebescheinigung gebeten. Sobald festgehalten ist, dass Sie dabei waren, führt der Link dorthin.',
  },
  together: {
    subject: '{subject} (und {more} weitere)',
    why: 'Sie erhalten diese E-Mail, weil in Ihren Vorgängen {count} Dinge etwa gleichzeitig anstehen. Sie stehen alle in dieser einen E-Mail.',
  },
  mails: {
    ...matchMailsGerman,
    ...preparationMailsGerman,
    ...reportingMailsGerman,
    ...factsheetMailsGerman,
    ...stopMailsGerman,
    ...proposalMailsGerman,
    ...promoterMailsGerman,
    message: {
      subject: '{writer} hat Ihnen geschrieben: {title}',
      why: 'Sie erhalten diese E-Mail wegen einer Nachricht an Sie. Geschrieben hat: {writer}. Es geht um: {title}.',
      body: [
        '„{reason}“',
        'Bitte antworten Sie dort und nicht auf diese E-Mail: Dann können es alle Beteiligten lesen.',
      ],
      button: 'Lesen und antworten',
    },
    'application-link': {
      subject: 'Ihr Link zu Ihrer Bewerbung: {title}',
      why: 'Sie erhalten diese E-Mail, weil jemand, vermutlich Sie, einen Link zur Bewerbung von {title} angefordert hat.',
      body: [
        'Der Link öffnet nur diese Bewerbung und ist nur für Sie bestimmt: Bitte geben Sie ihn nicht weiter.',
      ],
      button: 'Bewerbung öffnen',
    },
    'apply-link': {
      subject: 'Bewerben oder vorschlagen: {title}',
      why: 'Sie erhalten diese E-Mail, weil jemand, vermutlich Sie, sich auf diesen Aufruf bewerben oder jemanden vorschlagen möchte.',
      body: [
        'Die Schaltfläche öffnet eine Seite, auf der Sie beginnen. Es gibt kein Passwort und nichts zu installieren.',
        'Wenn Sie das nicht waren, tun Sie nichts.',
      ],
      button: 'Beginnen',
    },
    'report-link': {
      subject: 'Ihr neuer Link zu Ihrem Bericht: {title}',
      why: 'Sie erhalten diese E-Mail, weil jemand, vermutlich Sie, einen neuen Link zu Ihrem Bericht ({title}) angefordert hat.',
      body: [
        'Was Sie schon geschrieben haben, ist noch da. Es dauert insgesamt etwa {minutes} Minuten.',
        'Der Link öffnet nur diesen Bericht und ist nur für Sie bestimmt: Bitte geben Sie ihn nicht weiter.',
      ],
      button: 'Bericht öffnen',
    },
    'sign-in-link': {
      subject: 'Ihr Anmeldelink',
      why: 'Sie erhalten diese E-Mail, weil jemand, vermutlich Sie, einen Link zur Anmeldung bei Waymark angefordert hat.',
      body: [
        'Die Schaltfläche öffnet eine Seite, die Sie anmeldet. Das geht nur einmal und nur für kurze Zeit.',
        'Falls Sie es nicht waren, brauchen Sie nichts zu tun: Ohne diese E-Mail kommt niemand hinein.',
      ],
      button: 'Anmelden',
    },
  },
};
