import type { MailsLike } from '../mail.js';
import type { matchMails } from '../en/match.js';

export const matchMailsSwedish: MailsLike<typeof matchMails> = {
  'match-proposed': {
    subject: 'Svara ja eller nej[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet föreslår en matchning mellan {host} och {sender}.',
    body: [
      'Se vem som föreslår vad och varför det passar. Svara sedan ja, ”inte nu”, eller nej med ett skäl.',
      'När båda sidor tackar ja får ni varandras kontaktuppgifter.',
      'Du har på dig till {due}. Utan svar går matchningen ut.',
    ],
    button: 'Se matchningen',
  },
  'match-answer-reminder': {
    subject: 'Vi väntar på ditt svar[, till {due}]: {title}',
    why: 'Du får det här mejlet eftersom din organisation inte har svarat på den föreslagna matchningen mellan {host} och {sender}.',
    body: [
      'Även ”inte nu” är ett svar, och det hjälper den andra sidan att komma vidare.',
      'Efter {due} går matchningen ut, och ni två matchas inte igen på några månader.',
    ],
    button: 'Svara på matchningen',
  },
  'match-expired': {
    subject: 'Gick ut utan svar: {title}',
    why: 'Du får det här mejlet eftersom båda sidor inte svarade i tid på matchningen mellan {host} och {sender}.',
    body: [
      'Platserna är lediga igen. Den som inte svarade får frågan om förslaget fortfarande gäller.',
      'Om det kom för tidigt eller för sent, skriv till sekretariatet: det kan öppna matchningen igen.',
    ],
    button: 'Se vad som hände',
  },
  'match-declined': {
    subject: 'Den andra sidan tackade nej: {title}',
    why: 'Du får det här mejlet eftersom {other} tackade nej till matchningen med din organisation.',
    body: [
      'De skrev: ”{reason}”',
      'Ert förslag är fortfarande öppet, och platserna är lediga för en annan matchning.',
    ],
    button: 'Se ert utbyte',
  },
  'match-withdrawn': {
    subject: 'Matchningen drogs tillbaka: {title}',
    why: 'Du får det här mejlet eftersom matchningen mellan {host} och {sender} drogs tillbaka innan den var överenskommen.',
    body: ['Skälet: ”{reason}”', 'Du behöver inte göra något.'],
    button: 'Se vad som hände',
  },
  introduced: {
    subject: 'Båda tackade ja. Hör av dig[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom både {host} och {sender} tackade ja.',
    body: [
      'Din kontakt hos {other} är {contact}[, {contactEmail}][, {contactPhone}].',
      'Skriv eller ring, och notera den första kontakten med ett klick. Sedan börjar förberedelserna.',
      'Om ingen hör av sig senast {due} skrivs utbytet av.',
    ],
    button: 'Notera första kontakten',
  },
  'preparation-started': {
    subject: 'Kom överens om datum och program[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom {host} och {sender} har fått kontakt och förberedelserna för ert utbyte har börjat.',
    body: [
      'Utbytet behöver datum, ett program, ett arbetsspråk, någon som betalar, en kontaktperson på varje sida och minst en deltagare.',
      'Fyll i var och en så snart du vet. Allt behöver inte vara klart på en gång.',
    ],
    button: 'Förbered utbytet',
  },
  'exchange-lapsed': {
    subject: 'Avskrivet: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} stod stilla för länge.',
    body: [
      'Platserna är lediga för andra igen.',
      'Om ni fortfarande vill, skriv till sekretariatet: det kan öppna utbytet igen.',
    ],
    button: 'Se vad som hände',
  },
};
