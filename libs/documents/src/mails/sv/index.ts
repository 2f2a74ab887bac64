import type { MailCatalogue } from '../mail.js';
import { factsheetMailsSwedish } from './factsheet.js';
import { matchMailsSwedish } from './match.js';
import { preparationMailsSwedish } from './preparation.js';
import { promoterMailsSwedish } from './promoters.js';
import { proposalMailsSwedish } from './proposal.js';
import { reportingMailsSwedish } from './reporting.js';
import { stopMailsSwedish } from './stops.js';

export const swedishMails: MailCatalogue = {
  greeting: 'Hej {name}!',
  greetingWithoutName: 'Hej!',
  closing: 'Sekretariatet för det regionala kompetenspartnerskapet för mobilitet i livslångt lärande',
  foot: 'Om du inte väntade dig det här mejlet kan du låta bli att svara, eller skriva till sekretariatet.',
  general: {
    title: 'ert utbyte',
    host: 'värdorganisationen',
    sender: 'den sändande organisationen',
    other: 'den andra sidan',
    person: 'en deltagare',
    contact: 'den andra sidan',
    writer: 'Någon i ärendet',
  },
  copy: {
    heading: 'Det du skrev',
    leftOut:
      'Det du skrev om vad du behöver för att kunna delta finns inte i det här mejlet: det raderas på sin dag, och det gör inte ett mejl. Fram till dess kan du läsa det via länken.',
    certificate:
      'Du har bett om ett deltagarintyg. Så snart det är noterat att du var där leder länken till det.',
  },
  together: {
    subject: '{subject} (och {more} till)',
    why: 'Du får det här mejlet eftersom {count} saker hände i dina ärenden vid ungefär samma tid. Allt står i det här enda mejlet.',
  },
  mails: {
    ...matchMailsSwedish,
    ...preparationMailsSwedish,
    ...reportingMailsSwedish,
    ...factsheetMailsSwedish,
    ...stopMailsSwedish,
    ...proposalMailsSwedish,
    ...promoterMailsSwedish,
    message: {
      subject: '{writer} har skrivit till dig: {title}',
      why: 'Du får det här mejlet eftersom {writer} har skrivit till dig om {title}.',
      body: ['”{reason}”', 'Svara där och inte på det här mejlet: då kan alla som är berörda läsa svaret.'],
      button: 'Läs och svara',
    },
    'application-link': {
      subject: 'Din länk till din ansökan: {title}',
      why: 'Du får det här mejlet eftersom någon, troligen du, bad om en länk till ansökan för {title}.',
      body: ['Länken öppnar bara den här ansökan och är bara till för dig: skicka den inte vidare.'],
      button: 'Öppna ansökan',
    },
    'apply-link': {
      subject: 'Ansök eller nominera: {title}',
      why: 'Du får det här mejlet eftersom någon, troligen du, vill ansöka till den här utlysningen eller nominera någon.',
      body: [
        'Knappen öppnar en sida där du börjar. Det finns inget lösenord och inget att installera.',
        'Om det inte var du behöver du inte göra något.',
      ],
      button: 'Börja',
    },
    'report-link': {
      subject: 'Din nya länk till din rapport: {title}',
      why: 'Du får det här mejlet eftersom någon, troligen du, bad om en ny länk till din rapport om {title}.',
      body: [
        'Det du redan har skrivit finns kvar. Det tar ungefär {minutes} minuter sammanlagt.',
        'Länken öppnar bara den här rapporten och är bara till för dig: skicka den inte vidare.',
      ],
      button: 'Öppna din rapport',
    },
    'sign-in-link': {
      subject: 'Din inloggningslänk',
      why: 'Du får det här mejlet eftersom någon, troligen du, bad om en länk för att logga in i Waymark.',
      body: [
        'Knappen öppnar en sida som loggar in dig. Den fungerar en gång och bara en kort tid.',
        'Om det inte var du behöver du inte göra något: utan det här mejlet kommer ingen in.',
      ],
      button: 'Logga in',
    },
  },
};
