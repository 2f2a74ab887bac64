import type { MailsLike } from '../mail.js';
import type { reportingMails } from '../en/reporting.js';

export const reportingMailsFrench: MailsLike<typeof reportingMails> = {
  'post-report-invitation': {
    subject: 'Dites-nous ce que vous avez appris[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez participé à la visite de {sender} auprès de {host}.',
    body: [
      'Qu’espériez-vous, et qu’en est-il advenu ? Comptez environ {minutes} minutes ; tout s’enregistre tout seul.',
      'Vos enseignements nourrissent une fiche publique. Votre citation, votre nom et votre photo n’y paraissent que si vous le dites.',
      'Comment cela se passe, et ce qui devient public : {guidelines}',
    ],
    button: 'Commencer votre rapport',
  },
  'host-post-report-invitation': {
    subject: 'Qu’avez-vous appris en accueillant ? Dites-le-nous[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que {host} a accueilli {sender}.',
    body: [
      'Vos enseignements deviennent la partie de l’organisation d’accueil dans une fiche publique.',
      'Comptez environ {minutes} minutes ; tout s’enregistre tout seul.',
    ],
    button: 'Commencer le rapport d’accueil',
  },
  'post-report-reminder': {
    subject: 'Votre rapport d’après visite manque[, attendu le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez participé à cet échange et que votre rapport d’après visite n’est pas encore déposé.',
    body: ['Comptez environ {minutes} minutes. Sans lui, vos enseignements manquent à la fiche.'],
    button: 'Rédiger votre rapport',
  },
  'host-post-report-reminder': {
    subject: 'Le rapport d’accueil manque[, attendu le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que {host} a accueilli {sender} et que le rapport d’après visite de l’organisation d’accueil n’est pas encore déposé.',
    body: ['Comptez environ {minutes} minutes. Sans lui, la fiche ne peut pas être rédigée.'],
    button: 'Rédiger le rapport d’accueil',
  },
  'post-reports-missing-contact': {
    subject: 'Des rapports d’après visite manquent : {title}',
    why: 'Vous recevez ce courriel parce que vous êtes un contact de cet échange et que des rapports de votre côté manquent.',
    body: [
      'Un mot de vous aide plus qu’un autre courriel de nous.',
      'Si quelqu’un n’est plus joignable, prévenez le secrétariat : ce rapport peut faire l’objet d’une dispense.',
    ],
    button: 'Voir qui manque',
  },
  'report-copy': {
    subject: 'Votre rapport, tel qu’il a été déposé : {title}',
    why: 'Vous recevez ce courriel parce que votre rapport sur {title} a été déposé. En voici votre copie.',
    body: [
      'Le secrétariat peut vous le renvoyer une fois ; sinon, il reste tel quel. Le lien ci-dessous vous permet de le relire à tout moment, avec vos photos.',
    ],
    button: 'Ouvrir votre rapport',
  },
  'report-returned': {
    subject: 'Veuillez revoir votre rapport : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a une question sur le rapport que vous avez déposé.',
    body: [
      'Voici ce qu’il écrit : « {reason} »',
      'Vos réponses sont toujours là. Modifiez ce que vous voulez et déposez-le de nouveau.',
    ],
    button: 'Ouvrir votre rapport',
  },
};
