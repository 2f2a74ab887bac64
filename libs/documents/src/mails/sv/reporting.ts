import type { MailsLike } from '../mail.js';
import type { reportingMails } from '../en/reporting.js';

export const reportingMailsSwedish: MailsLike<typeof reportingMails> = {
  'post-report-invitation': {
    subject: 'Berätta vad du lärde dig[, senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du deltog i besöket från {sender} hos {host}.',
    body: [
      'Vad hoppades du på, och vad blev det av det? Det tar ungefär {minutes} minuter och sparas av sig självt.',
      'Dina lärdomar blir en del av ett offentligt faktablad. Ditt citat, ditt namn och ditt foto kommer med bara om du säger det.',
      'Så går det till, och vad som blir offentligt: {guidelines}',
    ],
    button: 'Börja på rapporten',
  },
  'host-post-report-invitation': {
    subject: 'Vad lärde ni er som värdar? Berätta[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom {host} har tagit emot {sender}.',
    body: [
      'Era lärdomar blir värdorganisationens del av ett offentligt faktablad.',
      'Det tar ungefär {minutes} minuter och sparas av sig självt.',
    ],
    button: 'Börja på värdens rapport',
  },
  'post-report-reminder': {
    subject: 'Din rapport efter besöket saknas[, senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du deltog i utbytet och din rapport efter besöket inte är inlämnad ännu.',
    body: ['Den tar ungefär {minutes} minuter. Utan den saknas dina lärdomar i faktabladet.'],
    button: 'Skriv din rapport',
  },
  'host-post-report-reminder': {
    subject: 'Värdens rapport saknas[, senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom {host} har tagit emot {sender} och värdorganisationens rapport efter besöket inte är inlämnad ännu.',
    body: ['Den tar ungefär {minutes} minuter. Utan den kan faktabladet inte skrivas.'],
    button: 'Skriv värdens rapport',
  },
  'post-reports-missing-contact': {
    subject: 'Rapporter efter besöket saknas: {title}',
    why: 'Du får det här mejlet eftersom du är kontaktperson i utbytet och rapporter från er sida saknas.',
    body: [
      'Ett ord från dig hjälper mer än ännu ett mejl från oss.',
      'Om någon inte längre går att nå, säg till sekretariatet: det kan göra undantag för den rapporten.',
    ],
    button: 'Se vilka som saknas',
  },
  'report-copy': {
    subject: 'Din rapport, så som den lämnades in: {title}',
    why: 'Du får det här mejlet eftersom din rapport om {title} har lämnats in. Det här är din kopia.',
    body: [
      'Sekretariatet kan skicka tillbaka den en gång, annars förblir den som den är. Via länken nedan kan du läsa den när du vill, med dina foton.',
    ],
    button: 'Öppna din rapport',
  },
  'report-returned': {
    subject: 'Se över din rapport: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har en fråga om rapporten du lämnade in.',
    body: ['De skrev: ”{reason}”', 'Dina svar finns kvar. Ändra det du vill och lämna in den igen.'],
    button: 'Öppna din rapport',
  },
};
