import type { MailsLike } from '../mail.js';
import type { stopMails } from '../en/stops.js';

export const stopMailsFrench: MailsLike<typeof stopMails> = {
  'put-on-hold': {
    subject: 'Suspendu[ jusqu’au {until}] : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} est suspendu.',
    body: [
      'Le motif : « {reason} »',
      'Rien ne vous est demandé jusqu’au {until} : aucun délai ne court et aucun rappel n’est envoyé.',
    ],
    button: 'Voir l’échange',
  },
  resumed: {
    subject: 'L’échange reprend : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} n’est plus suspendu.',
    body: ['Tous les délais courent de nouveau. Vérifiez les dates : il faut peut-être les fixer à nouveau.'],
    button: 'Voir la suite',
  },
  'exchange-cancelled': {
    subject: 'Annulé : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} a été annulé.',
    body: [
      'Le motif : « {reason} »',
      'Aucun rapport n’est demandé à personne. Les besoins d’accessibilité sont supprimés dans les 30 jours.',
    ],
    button: 'Voir ce qui s’est passé',
  },
  'exchange-reopened': {
    subject: 'Rouvert : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a rouvert l’échange entre {host} et {sender}.',
    body: ['Le motif : « {reason} »', 'Il reprend où il en était.'],
    button: 'Voir la suite',
  },
};
