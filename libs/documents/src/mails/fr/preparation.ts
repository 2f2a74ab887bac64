import type { MailsLike } from '../mail.js';
import type { preparationMails } from '../en/preparation.js';

export const preparationMailsFrench: MailsLike<typeof preparationMails> = {
  'still-on': {
    subject: 'La visite tient-elle toujours ? Dites-le-nous[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} n’a pas encore de dates.',
    body: [
      'Si la visite tient toujours, dites-le d’un clic ; les dates peuvent suivre. Sinon, vous pouvez l’annuler au même endroit, avec un motif.',
      'Nous posons la question deux fois. Si personne ne répond avant le {due}, l’échange peut devenir caduc.',
    ],
    button: 'Dire si la visite tient toujours',
  },
  'visit-dates-set': {
    subject: 'Les dates sont fixées[ : {visit}], {title}',
    why: 'Vous recevez ce courriel parce que les dates de l’échange entre {host} et {sender} ont été fixées.',
    body: [
      'La visite a lieu du {start} au {end}.',
      'Les rapports et les rappels suivent ces dates. Si elles sont fausses, prévenez l’autre partie et modifiez-les.',
    ],
    button: 'Voir le plan',
  },
  'participant-removed': {
    subject: 'Vous ne figurez plus sur la liste : {title}',
    why: 'Vous recevez ce courriel parce que vous avez été retiré de la liste des participants de cet échange.',
    body: [
      'Vous n’avez pas de rapport à rédiger. Ce que vous nous avez dit de vos besoins est supprimé dans les 30 jours.',
      'Si c’est une erreur, écrivez à votre organisation ou au secrétariat.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Présentez-vous à votre organisation d’accueil[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous partez dans le cadre de l’échange entre {host} et {sender}.',
    body: [
      'Avant votre départ, votre organisation d’accueil aimerait savoir qui vous êtes et ce que vous voulez apprendre.',
      'Comptez environ {minutes} minutes. Ce que vous tapez s’enregistre tout seul : vous pouvez vous arrêter, et continuer plus tard sur un autre appareil.',
      'Comment cela se passe, et ce qui devient public : {guidelines}',
    ],
    button: 'Commencer votre rapport',
  },
  'pre-report-reminder': {
    subject: 'Votre rapport d’avant visite manque[, attendu le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous partez dans le cadre de cet échange et que votre rapport d’avant visite n’est pas encore déposé.',
    body: [
      'Comptez environ {minutes} minutes ; votre organisation d’accueil s’en sert pour préparer la visite.',
    ],
    button: 'Rédiger votre rapport',
  },
  'host-pre-report-reminder': {
    subject: 'Vos hôtes ont besoin du programme[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous accueillez {sender} et que le rapport d’avant visite de l’organisation d’accueil n’est pas encore déposé.',
    body: [
      'Vos hôtes y lisent ce qui se passe chaque demi-journée, qui ils rencontrent et qui ils appellent quand un train a du retard.',
      'Comptez environ {minutes} minutes.',
    ],
    button: 'Rédiger le rapport d’accueil',
  },
  'pre-reports-missing-contact': {
    subject: 'Des rapports d’avant visite manquent : {title}',
    why: 'Vous recevez ce courriel parce que vous êtes un contact de cet échange et que des personnes de votre côté n’ont pas déposé leur rapport.',
    body: [
      'La visite commence le {start}. Un mot de vous aide plus qu’un autre courriel de nous.',
      'Qui ne peut pas écrire peut vous parler ou appeler le secrétariat.',
    ],
    button: 'Voir qui manque',
  },
  'pre-reports-missing': {
    subject: 'Des rapports manquent[, visite {visit}] : {title}',
    why: 'Vous recevez ce courriel parce que la visite approche et que chaque rapport d’avant visite n’est pas déposé ou dispensé.',
    body: ['Vous pouvez dispenser d’un rapport avec un motif, ou le déposer d’après ce que dit la personne.'],
    button: 'Voir qui manque',
  },
  'visit-ready': {
    subject: 'Tout est prêt[ pour la visite ({visit})] : {title}',
    why: 'Vous recevez ce courriel parce que tout est préparé pour l’échange entre {host} et {sender}.',
    body: [
      'La visite a lieu du {start} au {end}.',
      'Le programme, le contact sur place et les rapports sont réunis au même endroit.',
    ],
    button: 'Voir le programme',
  },
  'visit-not-held': {
    subject: 'La visite n’a pas eu lieu : {title}',
    why: 'Vous recevez ce courriel parce que la visite de {sender} auprès de {host} a été enregistrée comme n’ayant pas eu lieu.',
    body: [
      'Le motif : « {reason} »',
      'Aucun rapport n’est demandé à personne. Les besoins d’accessibilité sont supprimés dans les 30 jours.',
    ],
    button: 'Voir ce qui s’est passé',
  },
};
