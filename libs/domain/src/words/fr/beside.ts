import type * as english from '../en/beside.js';
import type { Texts } from '../shape.js';

export const beside = {
  action: {
    sendReminder: 'Envoyer maintenant',
    skipReminder: 'Omettre',
    postponeReminder: 'Reporter',
    writeNote: 'Écrire une note',
    sendMessage: 'Envoyer un message',
  },
  event: {
    'reminder-sent-by-hand': '{actor} a envoyé à la main un rappel {to}.',
    'reminder-skipped-by-hand': '{actor} a omis le rappel destiné {to}[ : {reason}].',
    'reminder-postponed': '{actor} a reporté le rappel destiné {to}[ jusqu’au {until}][ : {reason}].',
    'note-written': '{actor} a écrit une note destinée {to}.',
    'message-sent': '{actor} a envoyé un message {to}.',
  },
  mail: { message: 'un message', 'report-link': 'un nouveau lien vers le rapport' },
  someMail: 'un courriel',
  mailed: {
    sent: 'Par courriel à {people} : {mail}.',
    waiting: 'En attente d’envoi à {people} : {mail}.',
    failed: 'N’a pas pu être envoyé à {people} : {mail}.',
    bounced: 'Revenu sans avoir été remis à {people} : {mail}.',
    arrived: 'Remis à {people} : {mail}.',
  },
  mailState: {
    waiting: 'en attente d’envoi',
    sent: 'envoyé',
    failed: 'refusé',
    bounced: 'revenu non remis',
    arrived: 'remis',
  },
  need: {
    reminderOpen: 'Ce rappel est déjà parti, ou il n’y a plus rien à rappeler.',
    notJustSent: 'Le même rappel est parti il y a moins d’un jour.',
  },
} as const satisfies Texts<typeof english.beside>;
