import type { MailsLike } from '../mail.js';
import type { matchMails } from '../en/match.js';

export const matchMailsGerman: MailsLike<typeof matchMails> = {
  'match-proposed': {
    subject: 'Bitte Ja oder Nein[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat eine Vermittlung zwischen {host} und {sender} vorschlägt.',
    body: [
      'Sehen Sie, wer was vorschlägt und warum es passt. Antworten Sie dann mit Ja, „Jetzt nicht“ oder Nein mit einem Grund.',
      'Wenn beide Seiten zusagen, erhalten Sie gegenseitig Ihre Kontaktdaten.',
      'Sie haben Zeit bis {due}. Ohne Antwort läuft die Vermittlung ab.',
    ],
    button: 'Vermittlung ansehen',
  },
  'match-answer-reminder': {
    subject: 'Ihre Antwort steht noch aus[, bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Einrichtung auf die vorgeschlagene Vermittlung zwischen {host} und {sender} nicht geantwortet hat.',
    body: [
      'Auch „Jetzt nicht“ ist eine Antwort, und sie hilft der anderen Seite weiter.',
      'Nach dem {due} läuft die Vermittlung ab, und Sie beide werden einige Monate lang nicht mehr zusammengebracht.',
    ],
    button: 'Antworten',
  },
  'match-expired': {
    subject: 'Ohne Antwort abgelaufen: {title}',
    why: 'Sie erhalten diese E-Mail, weil zur Vermittlung zwischen {host} und {sender} nicht beide Seiten rechtzeitig geantwortet haben.',
    body: [
      'Die Plätze sind wieder frei. Wer nicht geantwortet hat, wird gefragt, ob der Vorschlag noch gilt.',
      'Kam das zu früh oder zu spät, schreiben Sie dem Sekretariat: Es kann die Vermittlung wieder öffnen.',
    ],
    button: 'Ansehen, was war',
  },
  'match-declined': {
    subject: 'Die andere Seite hat abgelehnt: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Vermittlung mit Ihrer Einrichtung von {other} abgelehnt wurde.',
    body: [
      'Der Grund: „{reason}“',
      'Ihr Vorschlag bleibt offen, und seine Plätze sind frei für eine andere Vermittlung.',
    ],
    button: 'Austausch ansehen',
  },
  'match-withdrawn': {
    subject: 'Die Vermittlung wurde zurückgezogen: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Vermittlung zwischen {host} und {sender} vor der Einigung zurückgezogen wurde.',
    body: ['Der Grund: „{reason}“', 'Sie brauchen nichts zu tun.'],
    button: 'Ansehen, was war',
  },
  introduced: {
    subject: 'Beide haben zugesagt. Nehmen Sie Kontakt auf[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir von {host} und von {sender} eine Zusage haben.',
    body: [
      'Ihre Ansprechperson bei {other}: {contact}[, {contactEmail}][, {contactPhone}].',
      'Schreiben Sie oder rufen Sie an, und tragen Sie den Erstkontakt mit einem Klick ein. Dann beginnt die Vorbereitung.',
      'Meldet sich bis {due} niemand, verfällt der Austausch.',
    ],
    button: 'Erstkontakt eintragen',
  },
  'preparation-started': {
    subject: 'Vereinbaren Sie Termine und Programm[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Kontakt zwischen {host} und {sender} steht und die Vorbereitung Ihres Austauschs begonnen hat.',
    body: [
      'Der Austausch braucht Termine, ein Programm, eine Arbeitssprache, jemanden, der zahlt, auf jeder Seite eine Ansprechperson und mindestens eine teilnehmende Person.',
      'Tragen Sie jedes davon ein, sobald Sie es wissen. Es muss nicht alles auf einmal vollständig sein.',
    ],
    button: 'Austausch vorbereiten',
  },
  'exchange-lapsed': {
    subject: 'Verfallen: {title}',
    why: 'Sie erhalten diese E-Mail, weil der Austausch zwischen {host} und {sender} zu lange stillstand.',
    body: [
      'Die Plätze sind wieder frei für andere.',
      'Möchten Sie ihn noch, schreiben Sie dem Sekretariat: Es kann den Austausch wieder öffnen.',
    ],
    button: 'Ansehen, was war',
  },
};
