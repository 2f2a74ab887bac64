import type * as english from '../en/beside.js';
import type { Texts } from '../shape.js';

export const beside = {
  action: {
    sendReminder: 'Skicka nu',
    skipReminder: 'Hoppa över',
    postponeReminder: 'Skjut upp',
    writeNote: 'Skriv en anteckning',
    sendMessage: 'Skicka ett meddelande',
  },
  event: {
    'reminder-sent-by-hand': '{actor} påminde {to} för hand.',
    'reminder-skipped-by-hand': '{actor} hoppade över påminnelsen till {to}[. Skäl: {reason}].',
    'reminder-postponed': '{actor} sköt upp påminnelsen till {to}[, till den {until}][. Skäl: {reason}].',
    'note-written': '{actor} skrev en anteckning till {to}.',
    'message-sent': '{actor} skickade ett meddelande till {to}.',
  },
  mail: { message: 'ett meddelande', 'report-link': 'en ny länk till rapporten' },
  someMail: 'ett mejl',
  mailed: {
    sent: 'Mejlat till {people}: {mail}.',
    waiting: 'Väntar på att mejlas till {people}: {mail}.',
    failed: 'Kunde inte mejlas till {people}: {mail}.',
    bounced: 'Kom tillbaka olevererat från {people}: {mail}.',
    arrived: 'Framme hos {people}: {mail}.',
  },
  mailState: {
    waiting: 'väntar på att skickas',
    sent: 'skickat',
    failed: 'avvisat',
    bounced: 'kom tillbaka olevererat',
    arrived: 'framme',
  },
  need: {
    reminderOpen: 'Påminnelsen har redan gått i väg, eller så finns det inget kvar att påminna om.',
    notJustSent: 'Samma påminnelse skickades för mindre än ett dygn sedan.',
  },
} as const satisfies Texts<typeof english.beside>;
