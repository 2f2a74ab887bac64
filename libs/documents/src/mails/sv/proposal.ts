import type { MailsLike } from '../mail.js';
import type { proposalMails } from '../en/proposal.js';

export const proposalMailsSwedish: MailsLike<typeof proposalMails> = {
  'proposal-submitted': {
    subject: 'Granska ett nytt förslag: {title}',
    why: 'Du får det här mejlet eftersom en medlem har skickat in ett förslag.',
    body: ['Öppna det för matchning, eller fråga efter det som saknas.'],
    button: 'Granska förslaget',
  },
  'proposal-opened': {
    subject: 'Ert förslag är öppet: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har öppnat ert förslag för matchning.',
    body: [
      'Vi letar efter en partner med samma ämne och format. Vi hör av oss så snart det finns en.',
      'Du kan pausa det eller dra tillbaka det när som helst.',
    ],
    button: 'Se ert förslag',
  },
  'information-asked': {
    subject: 'En fråga om ert förslag, svara[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet behöver veta något innan det kan öppna ert förslag.',
    body: [
      'De frågar: ”{reason}”',
      'Utan svar senast {due} blir förslaget ett utkast igen. Inget går förlorat.',
    ],
    button: 'Besvara frågan',
  },
  'proposal-back-to-draft': {
    subject: 'Ert förslag är ett utkast igen: {title}',
    why: 'Du får det här mejlet eftersom en fråga om ert förslag inte besvarades i tid.',
    body: ['Allt du skrev finns kvar. Besvara frågan i det och skicka in det igen när du vill.'],
    button: 'Öppna ert utkast',
  },
  'proposal-withdrawn': {
    subject: 'Tillbakadraget: {title}',
    why: 'Du får det här mejlet eftersom ett förslag har dragits tillbaka.',
    body: ['Skälet: ”{reason}”', 'Matchningar som båda sidor har tackat ja till fortsätter.'],
    button: 'Se förslaget',
  },
  reconfirm: {
    subject: 'Gäller ert förslag fortfarande? Svara[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom ert förslag har varit öppet en tid.',
    body: ['Ett klick håller det öppet. Utan svar senast {due} går det ut; du kan göra ett nytt av det.'],
    button: 'Svara att det gäller',
  },
  'proposal-expired': {
    subject: 'Ert förslag har gått ut: {title}',
    why: 'Du får det här mejlet eftersom vi frågade om ert förslag fortfarande gäller och inte fick något svar.',
    body: ['Det matchas inte längre. Om ni vill ha det tillbaka, skriv till sekretariatet.'],
    button: 'Se ert förslag',
  },
  'proposal-fulfilled': {
    subject: 'Alla platser är tagna: {title}',
    why: 'Du får det här mejlet eftersom alla platser i ert förslag är tagna av överenskomna utbyten.',
    body: ['Det matchas inte längre. Om en plats blir ledig öppnas det igen av sig självt.'],
    button: 'Se ert förslag',
  },
};
