import type { MailsLike } from '../mail.js';
import type { promoterDecisionMails as english } from '../en/promoter-decisions.js';

export const promoterDecisionMails: MailsLike<typeof english> = {
  'slots-offered': {
    subject: 'Wählen Sie einen Termin für Ihr Gespräch[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir gern mit Ihnen über Ihre Bewerbung sprechen möchten.',
    body: [
      'Passt keine der Zeiten, schreiben Sie dem Sekretariat. Ein früher gewählter Termin gilt nicht mehr.',
    ],
    button: 'Termin wählen',
  },
  'slot-reminder': {
    subject: 'Der Termin für Ihr Gespräch ist noch nicht gewählt[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir Ihnen Termine für ein Gespräch angeboten haben.',
    body: ['Passt keiner, schreiben Sie dem Sekretariat.'],
    button: 'Termin wählen',
  },
  'slot-picked': {
    subject: 'Das Gespräch steht fest: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Termin für das Gespräch gewählt wurde.',
    body: ['Wann: {when}[ · {place}]'],
    button: 'Bewerbung öffnen',
  },
  'interview-reminder': {
    subject: 'Ihr Gespräch steht bevor: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie ein Gespräch über Ihre Bewerbung haben.',
    body: ['Wann: {when}[ · {place}]'],
    button: 'Bewerbung öffnen',
  },
  'interviews-overdue': {
    subject: 'Das Gespräch ist überfällig: {title}',
    why: 'Sie erhalten diese E-Mail, weil der letzte Tag für Gespräche da ist und dieses nicht geführt wurde.',
    body: ['Führen Sie es jetzt, oder lassen Sie es aus und sagen Sie, warum.'],
    button: 'Bewerbung öffnen',
  },
  offer: {
    subject: 'Sie sind ausgewählt: Sagen Sie Ja[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie als Mobility Promoter ausgewählt wurden.',
    body: [
      'Herzlichen Glückwunsch! Bitte sagen Sie uns, ob Sie annehmen. Ohne Antwort bis {due} geht der Platz an die Warteliste.',
      'Aus der Begutachtung: „{comments}“',
    ],
    button: 'Antwort geben',
  },
  'offer-from-waitlist': {
    subject: 'Ein Platz ist für Sie frei: Sagen Sie Ja[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Platz frei wurde und Sie als Nächstes auf der Warteliste stehen.',
    body: ['Bitte sagen Sie uns, ob Sie annehmen. Ohne Antwort bis {due} geht der Platz weiter.'],
    button: 'Antwort geben',
  },
  waitlisted: {
    subject: 'Sie stehen auf der Warteliste: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung gefallen sind.',
    body: ['Wird ein Platz frei, schreiben wir Ihnen.', 'Aus der Begutachtung: „{comments}“'],
    button: 'Bewerbung öffnen',
  },
  rejected: {
    subject: 'Diesmal nicht ausgewählt: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung gefallen sind.',
    body: [
      'Danke für Ihre Arbeit für die Lernmobilität. Sie können sich im nächsten Jahr gern wieder bewerben.',
      'Aus der Begutachtung: „{comments}“',
    ],
    button: 'Bewerbung öffnen',
  },
  'offer-reminder': {
    subject: 'Nehmen Sie an? Sagen Sie es uns[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie als Mobility Promoter ausgewählt wurden und noch nicht geantwortet haben.',
    body: ['Ohne Antwort bis {due} geht der Platz an die Warteliste.'],
    button: 'Antwort geben',
  },
  'offer-accepted': {
    subject: 'Ein Platz wurde angenommen: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand von den Ausgewählten Ja gesagt hat.',
    body: ['Als Nächstes kommt das Profil.'],
    button: 'Bewerbung öffnen',
  },
  'offer-declined': {
    subject: 'Ein Platz wurde frei: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand von den Ausgewählten nicht Mobility Promoter wird.',
    body: ['Die Warteliste rückt von selbst nach.'],
    button: 'Bewerbung öffnen',
  },
  'offer-lapsed': {
    subject: 'Ihr Platz ist weitergegeben: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir nicht rechtzeitig erfahren haben, ob Sie annehmen.',
    body: ['Sie können sich im nächsten Jahr gern wieder bewerben.'],
    button: 'Bewerbung öffnen',
  },
  'call-without-award': {
    subject: 'Die Ausschreibung endete ohne Auswahl: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung, auf die Sie sich beworben haben, ohne Auswahl beendet wurde.',
    body: ['Das sagt nichts über Ihre Bewerbung. Sie können sich gern wieder bewerben.'],
    button: 'Bewerbung öffnen',
  },
  'taken-up-again': {
    subject: 'Die Ausschreibung geht weiter: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine ohne Auswahl beendete Ausschreibung doch weitergeht.',
    body: ['Ihre Bewerbung ist dort, wo sie war. Sie brauchen sie nicht neu einzureichen.'],
    button: 'Bewerbung öffnen',
  },
  'profile-invitation': {
    subject: 'Schreiben Sie Ihr Profil[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie zugesagt haben, Mobility Promoter zu sein.',
    body: ['Sie entscheiden bei jedem Teil, was gezeigt wird, und können es jederzeit zurücknehmen.'],
    button: 'Profil schreiben',
  },
  'profile-reminder': {
    subject: 'Ihr Profil wird erwartet[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil als Mobility Promoter noch fehlt.',
    body: ['Es braucht nicht lang zu sein: Ein paar Sätze genügen.'],
    button: 'Profil schreiben',
  },
  'profile-drafted': {
    subject: 'Geben Sie ein Profil frei: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Mobility Promoter das eigene Profil geschrieben hat.',
    body: ['Geben Sie es frei, oder geben Sie es mit einer Anmerkung zurück.'],
    button: 'Bewerbung öffnen',
  },
  'profile-returned': {
    subject: 'Sehen Sie Ihr Profil noch einmal an[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Sie bittet, etwas an Ihrem Profil zu ändern.',
    body: ['Der Grund: „{reason}“'],
    button: 'Profil schreiben',
  },
  'profile-approved': {
    subject: 'Ihr Profil ist freigegeben: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Ihr Profil freigegeben hat.',
    body: ['Es wird zusammen mit den anderen veröffentlicht.'],
    button: 'Bewerbung öffnen',
  },
  'profile-published': {
    subject: 'Ihr Profil ist öffentlich: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil als Mobility Promoter veröffentlicht wurde.',
    body: ['Sie können Ihre Einwilligung jederzeit zurücknehmen: Dann ist es sofort weg.'],
    button: 'Bewerbung öffnen',
  },
  'profile-consent-withdrawn': {
    subject: 'Eine Einwilligung wurde zurückgenommen: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Mobility Promoter eine Einwilligung zurückgenommen hat.',
    body: ['Was sie betraf, wird nicht mehr gezeigt. Auf unseren Seiten brauchen Sie nichts zu tun.'],
    button: 'Bewerbung öffnen',
  },
  renewal: {
    subject: 'Machen Sie als Mobility Promoter weiter? Sagen Sie es uns[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil seit einem Jahr öffentlich ist.',
    body: ['Ohne Antwort bis {due} gehören Sie zu unseren Ehemaligen.'],
    button: 'Antwort geben',
  },
  'became-alumni': {
    subject: 'Danke: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Zeit als Mobility Promoter zu Ende ist.',
    body: ['Sie gehören jetzt zu unseren Ehemaligen und können jederzeit zurückkommen.'],
    button: 'Bewerbung öffnen',
  },
};
