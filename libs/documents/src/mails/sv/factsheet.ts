import type { MailsLike } from '../mail.js';
import type { factsheetMails } from '../en/factsheet.js';

export const factsheetMailsSwedish: MailsLike<typeof factsheetMails> = {
  'factsheet-approval': {
    subject: 'Godkänn faktabladet[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom faktabladet om utbytet mellan {host} och {sender} är skrivet och behöver ditt ja.',
    body: [
      'Läs det som allmänheten kommer att läsa det. Godkänn det, eller berätta vad som bör ändras.',
      'Tystnad räknas inte som ett ja. Svara senast {due}.',
    ],
    button: 'Läs faktabladet',
  },
  'factsheet-approval-reminder': {
    subject: 'Faktabladet väntar på dig[, till {due}]: {title}',
    why: 'Du får det här mejlet eftersom din organisation inte har svarat om utbytets faktablad.',
    body: ['Det publiceras när båda sidor har sagt ja. Om något i det är fel, berätta vad.'],
    button: 'Läs faktabladet',
  },
  'item-confirmation': {
    subject: 'Får vi publicera dina ord och foton? Svara[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom ett citat eller ett foto av dig finns i faktabladet om utbytet.',
    body: [
      'Se exakt vad som skulle bli offentligt, och svara ja eller nej till vart och ett.',
      'Det du inte har bekräftat senast {due} tas bort. Du kan ta tillbaka ett ja när som helst.',
    ],
    button: 'Se vad som blir offentligt',
  },
  'item-confirmation-reminder': {
    subject: 'Ditt citat eller foto väntar på ditt ja[, till {due}]: {title}',
    why: 'Du får det här mejlet eftersom du inte har svarat om ditt citat eller foto får publiceras.',
    body: ['Utan ditt ja tas det bort. Om det är vad du vill behöver du inte göra något.'],
    button: 'Se vad som blir offentligt',
  },
  'factsheet-published': {
    subject: 'Publicerat: {title}',
    why: 'Du får det här mejlet eftersom faktabladet om ert utbyte nu är offentligt.',
    body: [
      'Dela det med den som bör känna till det: sidan går att läsa på alla enheter, och det finns en PDF att skriva ut.',
      'Om du vill att något av ditt tas bort, säg till. Det är borta inom en minut.',
    ],
    button: 'Se faktabladet',
  },
  'consent-withdrawn': {
    subject: 'Borttaget ur faktabladet: {title}',
    why: 'Du får det här mejlet eftersom en person har återkallat ett samtycke och faktabladet har ändrats.',
    body: ['Sidan och PDF-filen visar redan den nya versionen. Du behöver inte göra något.'],
    button: 'Se faktabladet',
  },
  'closed-without-factsheet': {
    subject: 'Avslutat utan faktablad: {title}',
    why: 'Du får det här mejlet eftersom utbytet mellan {host} och {sender} avslutades utan faktablad.',
    body: ['Skälet: ”{reason}”', 'Besöket räknas ändå som genomfört. Tack för det.'],
    button: 'Se utbytet',
  },
  'follow-up': {
    subject: 'Vad blev det av det? Berätta[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom det har gått ett halvår sedan besöket från {sender} hos {host}.',
    body: [
      'Då nämnde ni ett nästa steg. Vad har det blivit av det, och vilken kompetens behöver er region nu?',
      'Två meningar räcker.',
    ],
    button: 'Svara med två meningar',
  },
  'follow-up-reminder': {
    subject: 'Sista påminnelsen[, till {due}]: {title}',
    why: 'Du får det här mejlet eftersom vi frågade vad det blev av ert utbyte och inte har fått något svar ännu.',
    body: ['Även ”inget ännu” är ett svar. Efter det här frågar vi inte igen.'],
    button: 'Svara med två meningar',
  },
};
