import type { MailsLike } from '../mail.js';
import type { promoterDecisionMails as english } from '../en/promoter-decisions.js';

export const promoterDecisionMails: MailsLike<typeof english> = {
  'slots-offered': {
    subject: 'Välj en tid för din intervju[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom vi vill gärna prata med dig om din ansökan.',
    body: [
      'Passar ingen av tiderna, skriv till sekretariatet. En tid som valts tidigare gäller inte längre.',
    ],
    button: 'Välj en tid',
  },
  'slot-reminder': {
    subject: 'Tiden för din intervju är inte vald än[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom vi har erbjudit dig tider för en intervju.',
    body: ['Passar ingen, skriv till sekretariatet.'],
    button: 'Välj en tid',
  },
  'slot-picked': {
    subject: 'Intervjun är bestämd: {title}',
    why: 'Du får det här mejlet eftersom en tid för intervjun har valts.',
    body: ['När: {when}[ · {place}]'],
    button: 'Öppna ansökan',
  },
  'interview-reminder': {
    subject: 'Din intervju närmar sig: {title}',
    why: 'Du får det här mejlet eftersom du har en intervju om din ansökan.',
    body: ['När: {when}[ · {place}]'],
    button: 'Öppna ansökan',
  },
  'interviews-overdue': {
    subject: 'Intervjun är försenad: {title}',
    why: 'Du får det här mejlet eftersom sista dagen för intervjuer är här och den här inte har hållits.',
    body: ['Håll den nu, eller hoppa över den och säg varför.'],
    button: 'Öppna ansökan',
  },
  offer: {
    subject: 'Du är utvald: säg ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har valts ut till Mobility Promoter.',
    body: [
      'Grattis! Säg till om du tackar ja. Utan svar senast {due} går platsen till någon på reservlistan.',
      'Ur granskningen: ”{comments}”',
    ],
    button: 'Svara',
  },
  'offer-from-waitlist': {
    subject: 'En plats är ledig för dig: säg ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en plats har blivit ledig och du står först på reservlistan.',
    body: ['Säg till om du tackar ja. Utan svar senast {due} går platsen till nästa.'],
    button: 'Svara',
  },
  waitlisted: {
    subject: 'Du står på reservlistan: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen är fattade.',
    body: ['Blir en plats ledig skriver vi till dig.', 'Ur granskningen: ”{comments}”'],
    button: 'Öppna ansökan',
  },
  rejected: {
    subject: 'Inte utvald den här gången: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen är fattade.',
    body: [
      'Tack för ditt arbete för mobilitet i utbildningssyfte. Du är välkommen att ansöka igen nästa år.',
      'Ur granskningen: ”{comments}”',
    ],
    button: 'Öppna ansökan',
  },
  'offer-reminder': {
    subject: 'Tackar du ja? Säg till[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har valts ut till Mobility Promoter och inte svarat än.',
    body: ['Utan svar senast {due} går platsen till någon på reservlistan.'],
    button: 'Svara',
  },
  'offer-accepted': {
    subject: 'En plats är accepterad: {title}',
    why: 'Du får det här mejlet eftersom en utvald sökande har tackat ja.',
    body: ['Nästa steg är profilen.'],
    button: 'Öppna ansökan',
  },
  'offer-declined': {
    subject: 'En plats blev ledig: {title}',
    why: 'Du får det här mejlet eftersom en utvald sökande inte blir Mobility Promoter.',
    body: ['Reservlistan flyttas upp av sig själv.'],
    button: 'Öppna ansökan',
  },
  'offer-lapsed': {
    subject: 'Din plats gick till någon annan: {title}',
    why: 'Du får det här mejlet eftersom vi inte fick veta i tid om du tackade ja.',
    body: ['Du är välkommen att ansöka igen nästa år.'],
    button: 'Öppna ansökan',
  },
  'call-without-award': {
    subject: 'Utlysningen avslutades utan urval: {title}',
    why: 'Du får det här mejlet eftersom utlysningen som du sökte till avslutades utan att någon valdes.',
    body: ['Det säger inget om din ansökan. Du är välkommen att ansöka igen.'],
    button: 'Öppna ansökan',
  },
  'taken-up-again': {
    subject: 'Utlysningen går vidare: {title}',
    why: 'Du får det här mejlet eftersom en utlysning som avslutades utan urval ändå går vidare.',
    body: ['Din ansökan är där den var. Du behöver inte skicka den igen.'],
    button: 'Öppna ansökan',
  },
  'profile-invitation': {
    subject: 'Skriv din profil[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har tackat ja till att vara Mobility Promoter.',
    body: ['Du bestämmer del för del vad som visas, och kan ändra dig när som helst.'],
    button: 'Skriv profilen',
  },
  'profile-reminder': {
    subject: 'Din profil väntas[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom din profil som Mobility Promoter inte finns än.',
    body: ['Den behöver inte vara lång: några meningar räcker.'],
    button: 'Skriv profilen',
  },
  'profile-drafted': {
    subject: 'Godkänn en profil: {title}',
    why: 'Du får det här mejlet eftersom en Mobility Promoter har skrivit sin profil.',
    body: ['Godkänn den, eller skicka tillbaka den med en kommentar.'],
    button: 'Öppna ansökan',
  },
  'profile-returned': {
    subject: 'Se över din profil[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet ber dig ändra något i din profil.',
    body: ['Skälet: ”{reason}”'],
    button: 'Skriv profilen',
  },
  'profile-approved': {
    subject: 'Din profil är godkänd: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har godkänt din profil.',
    body: ['Den publiceras tillsammans med de andra.'],
    button: 'Öppna ansökan',
  },
  'profile-published': {
    subject: 'Din profil är offentlig: {title}',
    why: 'Du får det här mejlet eftersom din profil som Mobility Promoter har publicerats.',
    body: ['Du kan ta tillbaka ditt samtycke när som helst: då försvinner den genast.'],
    button: 'Öppna ansökan',
  },
  'profile-consent-withdrawn': {
    subject: 'Ett samtycke har tagits tillbaka: {title}',
    why: 'Du får det här mejlet eftersom en Mobility Promoter har tagit tillbaka ett samtycke.',
    body: ['Det som det gällde visas inte längre. Du behöver inte göra något på våra sidor.'],
    button: 'Öppna ansökan',
  },
  renewal: {
    subject: 'Fortsätter du som Mobility Promoter? Säg till[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom din profil har varit offentlig i ett år.',
    body: ['Utan svar senast {due} blir du en av våra alumner.'],
    button: 'Svara',
  },
  'became-alumni': {
    subject: 'Tack: {title}',
    why: 'Du får det här mejlet eftersom din tid som Mobility Promoter är slut.',
    body: ['Du hör till våra alumner nu och kan komma tillbaka när som helst.'],
    button: 'Öppna ansökan',
  },
};
