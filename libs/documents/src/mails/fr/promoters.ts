import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

export const promoterMailsFrench: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Vous participez à la direction du jury : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat vous a confié la direction du jury de cet appel, ou la suppléance.',
    body: [
      'Merci de signaler aussitôt tout conflit d’intérêts : l’autre personne dirige alors la candidature concernée.',
    ],
    button: 'Ouvrir l’appel',
  },
  'call-not-ready': {
    subject: 'L’appel n’est pas encore prêt : {title}',
    why: 'Vous recevez ce courriel parce que l’appel ouvre bientôt et personne n’a dit qu’il est prêt.',
    body: [
      'Il n’ouvre que lorsque son texte existe dans chaque langue, que direction et jury sont désignés et que quelqu’un a vu l’aperçu.',
    ],
    button: 'Ouvrir l’appel',
  },
  'call-opened': {
    subject: 'Candidatez ou proposez quelqu’un[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous faites partie du partenariat ou de sa liste de diffusion.',
    body: [
      'L’appel, dans ses propres mots : {text}',
      'Un Mobility Promoter est une personne ou une organisation qui se distingue dans la promotion de la mobilité d’apprentissage.',
      'Vous pouvez candidater vous-même ou proposer quelqu’un.',
      'Vous ne voulez plus de ces courriels ? Quittez la liste ici : {unsubscribe}',
    ],
    button: 'Lire l’appel',
  },
  'call-extended': {
    subject: 'Plus de temps pour candidater[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’un appel dont vous avez été informé reste ouvert plus longtemps.',
    body: [
      'Vous pouvez candidater vous-même ou proposer quelqu’un.',
      'Vous ne voulez plus de ces courriels ? Quittez la liste ici : {unsubscribe}',
    ],
    button: 'Lire l’appel',
  },
  'too-few-applications': {
    subject: 'Trop peu de candidatures : décidez de la suite : {title}',
    why: 'Vous recevez ce courriel parce que l’appel est clos avec moins de candidatures que de places.',
    body: ['Prolongez-le, continuez avec ce qu’il y a, ou clôturez-le sans sélection.'],
    button: 'Ouvrir l’appel',
  },
  'release-due': {
    subject: 'Communiquez les décisions[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont bientôt attendues.',
    body: ['Regardez d’abord l’équilibre par région et par type. Un seul envoi part à tout le monde.'],
    button: 'Ouvrir l’appel',
  },
  'co-author-invited': {
    subject: 'Écrivez une candidature ensemble[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a demandé d’écrire cette candidature avec lui.',
    body: ['Vous pouvez la lire et la modifier jusqu’à la clôture de l’appel.'],
    button: 'Continuer à écrire',
  },
  nomination: {
    subject: 'On vous propose comme Mobility Promoter : êtes-vous d’accord ?[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a proposé comme Mobility Promoter.',
    body: ['Personne n’évalue la proposition avant votre oui. Vous pouvez aussi dire non, sans raison.'],
    button: 'Dire oui ou non',
  },
  'nomination-reminder': {
    subject: 'Il manque encore votre oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a proposé comme Mobility Promoter et vous n’avez pas encore répondu.',
    body: ['L’appel est clos. Sans votre oui avant le {due}, la proposition devient caduque.'],
    button: 'Dire oui ou non',
  },
  'nominee-agreed': {
    subject: 'Votre proposition est acceptée[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que la personne ou l’organisation que vous avez proposée a dit oui.',
    body: ['Si vous ne l’avez pas encore envoyée, faites-le avant la clôture de l’appel.'],
    button: 'Ouvrir la candidature',
  },
  'nomination-refused': {
    subject: 'Votre proposition est refusée : {title}',
    why: 'Vous recevez ce courriel parce que la personne ou l’organisation que vous avez proposée a dit non.',
    body: [
      'La proposition est terminée. Vous pouvez proposer quelqu’un d’autre tant que l’appel est ouvert.',
    ],
    button: 'Ouvrir la candidature',
  },
  'draft-reminder': {
    subject: 'Terminez votre candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez commencé une candidature qui n’est pas encore envoyée.',
    body: [
      'Après le dernier jour, le brouillon devient caduc. Si l’appel rouvre, vous pourrez le reprendre.',
    ],
    button: 'Continuer à écrire',
  },
  'draft-lapsed': {
    subject: 'Pas envoyée à temps : {title}',
    why: 'Vous recevez ce courriel parce que l’appel s’est clos avant que cette candidature soit complète.',
    body: ['Rien n’est effacé. Si l’appel rouvre, vous pourrez la reprendre.'],
    button: 'Ouvrir la candidature',
  },
  'application-received': {
    subject: 'Nous avons votre candidature : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature est bien arrivée.',
    body: [
      'Nous vous écrivons s’il manque quelque chose, et quand toutes les décisions sont prises. Vous pouvez la retirer à tout moment.',
    ],
    button: 'Ouvrir la candidature',
  },
  'application-returned': {
    subject: 'Complétez votre candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelque chose est à revoir dans votre candidature.',
    body: ['La raison : « {reason} »', 'Sans réponse avant le {due}, elle est jugée en l’état.'],
    button: 'Corriger',
  },
  'application-ineligible': {
    subject: 'Non retenue pour l’évaluation : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature n’a pas pu être admise à l’évaluation.',
    body: ['La raison : « {reason} »'],
    button: 'Ouvrir la candidature',
  },
  'application-merged': {
    subject: 'Deux candidatures n’en font plus qu’une : {title}',
    why: 'Vous recevez ce courriel parce qu’il y avait deux candidatures de la même personne ou organisation dans cet appel.',
    body: ['La raison : « {reason} »', 'L’autre continue. Vous n’avez rien à faire.'],
    button: 'Ouvrir la candidature',
  },
  'application-withdrawn': {
    subject: 'Retirée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature de votre appel a été retirée.',
    body: ['Plus personne n’a à l’évaluer.'],
    button: 'Ouvrir la candidature',
  },
  'field-reopened': {
    subject: 'Une question est rouverte : {title}',
    why: 'Vous recevez ce courriel parce qu’une question de votre candidature vous est rouverte.',
    body: ['La raison : « {reason} »', 'Modifiez-la puis refermez-la ; tout le reste demeure comme envoyé.'],
    button: 'Corriger',
  },
  'eligibility-due': {
    subject: 'Examinez la recevabilité : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature attend d’être vérifiée.',
    body: ['Déclarez-la recevable, retournez-la une fois, ou dites pourquoi elle ne l’est pas.'],
    button: 'Ouvrir la candidature',
  },
  'assignment-due': {
    subject: 'Attribuez des évaluateurs : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature recevable n’a pas encore d’évaluateurs.',
    body: ['Seules les personnes ayant déclaré que rien ne s’y oppose peuvent la recevoir.'],
    button: 'Ouvrir la candidature',
  },
  'acting-lead-named': {
    subject: 'Vous dirigez cette candidature : {title}',
    why: 'Vous recevez ce courriel parce que la personne qui la dirigeait a un conflit d’intérêts.',
    body: ['Tout ce qui y attend la direction vous attend désormais.'],
    button: 'Ouvrir la candidature',
  },
  'outside-reviewer-invited': {
    subject: 'Voulez-vous évaluer une candidature ? : {title}',
    why: 'Vous recevez ce courriel parce qu’un jury n’a plus assez de membres sans conflit d’intérêts.',
    body: ['Dites d’abord si vous en avez un : avant cela, vous ne voyez aucun texte.'],
    button: 'Ouvrir l’évaluation',
  },
  'review-assigned': {
    subject: 'Évaluez une candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature vous a été confiée pour évaluation.',
    body: ['Vous ne voyez aucune autre évaluation avant d’avoir déposé la vôtre.'],
    button: 'Ouvrir l’évaluation',
  },
  'review-reminder': {
    subject: 'Votre évaluation est attendue[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature attend votre évaluation.',
    body: [
      'Si vous ne pouvez pas la faire, écrivez dès maintenant à la direction du jury : quelqu’un d’autre pourra s’en charger.',
    ],
    button: 'Ouvrir l’évaluation',
  },
  'review-late': {
    subject: 'Il manque une évaluation : {title}',
    why: 'Vous recevez ce courriel parce qu’une évaluation n’est pas arrivée à temps et a été reprise.',
    body: ['Confiez-la à quelqu’un d’autre.'],
    button: 'Ouvrir la candidature',
  },
  'review-void': {
    subject: 'Une évaluation ne compte plus : {title}',
    why: 'Vous recevez ce courriel parce qu’un conflit d’intérêts est apparu.',
    body: ['Il faut une autre évaluation : confiez-la à quelqu’un d’autre.'],
    button: 'Ouvrir la candidature',
  },
  'reviews-overdue': {
    subject: 'Des évaluations sont en retard : {title}',
    why: 'Vous recevez ce courriel parce que le dernier jour des évaluations est venu et il en manque.',
    body: ['Vous pouvez continuer avec celles qui sont là, en disant pourquoi.'],
    button: 'Ouvrir la candidature',
  },
  ...promoterDecisionMails,
};
