import type { MailsLike } from '../mail.js';
import type { preparationMails } from '../en/preparation.js';

export const preparationMailsSwedish: MailsLike<typeof preparationMails> = {
  'still-on': {
    subject: 'Blir det fortfarande av? Berätta[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} inte har några datum ännu.',
    body: [
      'Om det fortfarande blir av, svara det med ett klick; datumen kan komma senare. Om inte kan du ställa in det där, med ett skäl.',
      'Vi frågar två gånger. Om ingen svarar senast {due} kan utbytet skrivas av.',
    ],
    button: 'Svara om det blir av',
  },
  'visit-dates-set': {
    subject: 'Datumen är bestämda[: {visit}], {title}',
    why: 'Du får det här mejlet eftersom datumen för utbytet mellan {host} och {sender} är bestämda.',
    body: [
      'Besöket är från {start} till {end}.',
      'Rapporter och påminnelser följer de här datumen. Om de är fel, säg till den andra sidan och ändra dem.',
    ],
    button: 'Se planen',
  },
  'participant-removed': {
    subject: 'Du står inte längre på listan: {title}',
    why: 'Du får det här mejlet eftersom du har tagits bort från listan över deltagare i utbytet.',
    body: [
      'Du behöver inte skriva någon rapport. Det du berättade om dina behov raderas inom 30 dagar.',
      'Om det är ett misstag, skriv till din organisation eller till sekretariatet.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Berätta för din värd vem du är[, senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du reser i utbytet mellan {host} och {sender}.',
    body: [
      'Innan du åker vill din värd gärna veta vem du är och vad du vill lära dig.',
      'Det tar ungefär {minutes} minuter. Det du skriver sparas av sig självt: du kan sluta, och fortsätta senare på en annan enhet.',
      'Så går det till, och vad som blir offentligt: {guidelines}',
    ],
    button: 'Börja på rapporten',
  },
  'pre-report-reminder': {
    subject: 'Din rapport före besöket saknas[, senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du reser i utbytet och din rapport före besöket inte är inlämnad ännu.',
    body: ['Den tar ungefär {minutes} minuter, och din värd förbereder besöket med hjälp av den.'],
    button: 'Skriv din rapport',
  },
  'host-pre-report-reminder': {
    subject: 'Era gäster behöver programmet[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom ni tar emot {sender} och värdorganisationens rapport före besöket inte är inlämnad ännu.',
    body: [
      'I den läser gästerna vad som händer varje halvdag, vilka de träffar och vem de ringer när ett tåg är sent.',
      'Den tar ungefär {minutes} minuter.',
    ],
    button: 'Skriv värdens rapport',
  },
  'pre-reports-missing-contact': {
    subject: 'Rapporter före besöket saknas: {title}',
    why: 'Du får det här mejlet eftersom du är kontaktperson i utbytet och personer på er sida inte har lämnat in sin rapport.',
    body: [
      'Besöket börjar {start}. Ett ord från dig hjälper mer än ännu ett mejl från oss.',
      'Den som inte kan skriva kan berätta för dig eller för sekretariatet per telefon.',
    ],
    button: 'Se vilka som saknas',
  },
  'pre-reports-missing': {
    subject: 'Rapporter saknas[, besök {visit}]: {title}',
    why: 'Du får det här mejlet eftersom besöket är nära och alla rapporter före det inte är inlämnade eller undantagna.',
    body: ['Du kan göra undantag för en rapport med ett skäl, eller lämna in den enligt vad personen säger.'],
    button: 'Se vilka som saknas',
  },
  'visit-ready': {
    subject: 'Allt är klart[ för {visit}]: {title}',
    why: 'Du får det här mejlet eftersom allt är förberett för utbytet mellan {host} och {sender}.',
    body: [
      'Besöket är från {start} till {end}.',
      'Programmet, kontakten på plats och rapporterna finns på ett ställe.',
    ],
    button: 'Se programmet',
  },
  'visit-not-held': {
    subject: 'Besöket blev inte av: {title}',
    why: 'Du får det här mejlet eftersom besöket från {sender} hos {host} har registrerats som inte genomfört.',
    body: [
      'Skälet: ”{reason}”',
      'Ingen behöver skriva någon rapport. Tillgänglighetsbehov raderas inom 30 dagar.',
    ],
    button: 'Se vad som hände',
  },
};
