import type { MailsLike } from '../mail.js';
import type { stopMails } from '../en/stops.js';

export const stopMailsSwedish: MailsLike<typeof stopMails> = {
  'put-on-hold': {
    subject: 'Vilande[ till {until}]: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} är vilande.',
    body: [
      'Skälet: ”{reason}”',
      'Du behöver inte göra något till {until}: ingen tidsfrist löper och ingen påminnelse skickas.',
    ],
    button: 'Se utbytet',
  },
  resumed: {
    subject: 'Det fortsätter: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} inte längre är vilande.',
    body: ['Alla tidsfrister löper igen. Se på datumen: de kan behöva bestämmas på nytt.'],
    button: 'Se vad som händer nu',
  },
  'exchange-cancelled': {
    subject: 'Inställt: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} har ställts in.',
    body: [
      'Skälet: ”{reason}”',
      'Ingen behöver skriva någon rapport. Tillgänglighetsbehov raderas inom 30 dagar.',
    ],
    button: 'Se vad som hände',
  },
  'exchange-reopened': {
    subject: 'Öppet igen: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har öppnat utbytet mellan {host} och {sender} igen.',
    body: ['Skälet: ”{reason}”', 'Det fortsätter där det var.'],
    button: 'Se vad som händer nu',
  },
};
