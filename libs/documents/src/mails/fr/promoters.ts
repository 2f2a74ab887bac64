import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';

export const promoterMailsFrench: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Vous participez à la direction du jury : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat vous a confié la direction du jury de cet appel, ou la suppléance.',
    body: [
      'Merci de signaler aussitôt tout conflit d’intérêts : l’autre personne dirige alors la candidature concernée.',
    ],
  },
  'call-not-ready': {
    subject: 'L’appel n’est pas encore prêt : {title}',
    why: 'Vous recevez ce courriel parce que l’appel ouvre bientôt et personne n’a dit qu’il est prêt.',
    body: [
      'Il n’ouvre que lorsque son texte existe dans chaque langue, que direction et jury sont désignés et que quelqu’un a vu l’aperçu.',
    ],
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
  },
  'call-extended': {
    subject: 'Plus de temps pour candidater[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’un appel dont vous avez été informé reste ouvert plus longtemps.',
    body: [
      'Vous pouvez candidater vous-même ou proposer quelqu’un.',
      'Vous ne voulez plus de ces courriels ? Quittez la liste ici : {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'Trop peu de candidatures : décidez de la suite : {title}',
    why: 'Vous recevez ce courriel parce que l’appel est clos avec moins de candidatures que de places.',
    body: ['Prolongez-le, continuez avec ce qu’il y a, ou clôturez-le sans sélection.'],
  },
  'release-due': {
    subject: 'Communiquez les décisions[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont bientôt attendues.',
    body: ['Regardez d’abord l’équilibre par région et par type. Un seul envoi part à tout le monde.'],
  },
  'co-author-invited': {
    subject: 'Écrivez une candidature ensemble[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a demandé d’écrire cette candidature avec lui.',
    body: ['Vous pouvez la lire et la modifier jusqu’à la clôture de l’appel.'],
  },
  nomination: {
    subject: 'On vous propose comme Mobility Promoter : êtes-vous d’accord ?[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a proposé comme Mobility Promoter.',
    body: ['Personne n’évalue la proposition avant votre oui. Vous pouvez aussi dire non, sans raison.'],
  },
  'nomination-reminder': {
    subject: 'Il manque encore votre oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelqu’un vous a proposé comme Mobility Promoter et vous n’avez pas encore répondu.',
    body: ['L’appel est clos. Sans votre oui avant le {due}, la proposition devient caduque.'],
  },
  'nominee-agreed': {
    subject: 'Votre proposition est acceptée[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que la personne ou l’organisation que vous avez proposée a dit oui.',
    body: ['Si vous ne l’avez pas encore envoyée, faites-le avant la clôture de l’appel.'],
  },
  'nomination-refused': {
    subject: 'Votre proposition est refusée : {title}',
    why: 'Vous recevez ce courriel parce que la personne ou l’organisation que vous avez proposée a dit non.',
    body: [
      'La proposition est terminée. Vous pouvez proposer quelqu’un d’autre tant que l’appel est ouvert.',
    ],
  },
  'draft-reminder': {
    subject: 'Terminez votre candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez commencé une candidature qui n’est pas encore envoyée.',
    body: [
      'Après le dernier jour, le brouillon devient caduc. Si l’appel rouvre, vous pourrez le reprendre.',
    ],
  },
  'draft-lapsed': {
    subject: 'Pas envoyée à temps : {title}',
    why: 'Vous recevez ce courriel parce que l’appel s’est clos avant que cette candidature soit complète.',
    body: ['Rien n’est effacé. Si l’appel rouvre, vous pourrez la reprendre.'],
  },
  'application-received': {
    subject: 'Nous avons votre candidature : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature est bien arrivée.',
    body: [
      'Nous vous écrivons s’il manque quelque chose, et quand toutes les décisions sont prises. Vous pouvez la retirer à tout moment.',
    ],
  },
  'application-returned': {
    subject: 'Complétez votre candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que quelque chose est à revoir dans votre candidature.',
    body: ['La raison : « {reason} »', 'Sans réponse avant le {due}, elle est jugée en l’état.'],
  },
  'application-ineligible': {
    subject: 'Non retenue pour l’évaluation : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature n’a pas pu être admise à l’évaluation.',
    body: ['La raison : « {reason} »'],
  },
  'application-merged': {
    subject: 'Deux candidatures n’en font plus qu’une : {title}',
    why: 'Vous recevez ce courriel parce qu’il y avait deux candidatures de la même personne ou organisation dans cet appel.',
    body: ['La raison : « {reason} »', 'L’autre continue. Vous n’avez rien à faire.'],
  },
  'application-withdrawn': {
    subject: 'Retirée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature de votre appel a été retirée.',
    body: ['Plus personne n’a à l’évaluer.'],
  },
  'field-reopened': {
    subject: 'Une question est rouverte : {title}',
    why: 'Vous recevez ce courriel parce qu’une question de votre candidature vous est rouverte.',
    body: ['La raison : « {reason} »', 'Modifiez-la puis refermez-la ; tout le reste demeure comme envoyé.'],
  },
  'eligibility-due': {
    subject: 'Examinez la recevabilité : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature attend d’être vérifiée.',
    body: ['Déclarez-la recevable, retournez-la une fois, ou dites pourquoi elle ne l’est pas.'],
  },
  'assignment-due': {
    subject: 'Attribuez des évaluateurs : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature recevable n’a pas encore d’évaluateurs.',
    body: ['Seules les personnes ayant déclaré que rien ne s’y oppose peuvent la recevoir.'],
  },
  'acting-lead-named': {
    subject: 'Vous dirigez cette candidature : {title}',
    why: 'Vous recevez ce courriel parce que la personne qui la dirigeait a un conflit d’intérêts.',
    body: ['Tout ce qui y attend la direction vous attend désormais.'],
  },
  'outside-reviewer-invited': {
    subject: 'Voulez-vous évaluer une candidature ? : {title}',
    why: 'Vous recevez ce courriel parce qu’un jury n’a plus assez de membres sans conflit d’intérêts.',
    body: ['Dites d’abord si vous en avez un : avant cela, vous ne voyez aucun texte.'],
  },
  'review-assigned': {
    subject: 'Évaluez une candidature[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature vous a été confiée pour évaluation.',
    body: ['Vous ne voyez aucune autre évaluation avant d’avoir déposé la vôtre.'],
  },
  'review-reminder': {
    subject: 'Votre évaluation est attendue[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature attend votre évaluation.',
    body: [
      'Si vous ne pouvez pas la faire, écrivez dès maintenant à la direction du jury : quelqu’un d’autre pourra s’en charger.',
    ],
  },
  'review-late': {
    subject: 'Il manque une évaluation : {title}',
    why: 'Vous recevez ce courriel parce qu’une évaluation n’est pas arrivée à temps et a été reprise.',
    body: ['Confiez-la à quelqu’un d’autre.'],
  },
  'review-void': {
    subject: 'Une évaluation ne compte plus : {title}',
    why: 'Vous recevez ce courriel parce qu’un conflit d’intérêts est apparu.',
    body: ['Il faut une autre évaluation : confiez-la à quelqu’un d’autre.'],
  },
  'reviews-overdue': {
    subject: 'Des évaluations sont en retard : {title}',
    why: 'Vous recevez ce courriel parce que le dernier jour des évaluations est venu et il en manque.',
    body: ['Vous pouvez continuer avec celles qui sont là, en disant pourquoi.'],
  },
  'slots-offered': {
    subject: 'Choisissez un horaire d’entretien[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que nous aimerions parler avec vous de votre candidature.',
    body: [
      'Si aucun horaire ne convient, écrivez au secrétariat. Un horaire choisi auparavant ne vaut plus.',
    ],
  },
  'slot-reminder': {
    subject: 'L’horaire de votre entretien n’est pas encore choisi[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que nous vous avons proposé des horaires d’entretien.',
    body: ['Si aucun ne convient, écrivez au secrétariat.'],
  },
  'slot-picked': {
    subject: 'L’entretien est fixé : {title}',
    why: 'Vous recevez ce courriel parce qu’un horaire d’entretien a été choisi.',
    body: ['Quand : {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Votre entretien approche : {title}',
    why: 'Vous recevez ce courriel parce que vous avez un entretien sur votre candidature.',
    body: ['Quand : {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'L’entretien est en retard : {title}',
    why: 'Vous recevez ce courriel parce que le dernier jour des entretiens est venu et celui-ci n’a pas eu lieu.',
    body: ['Menez-le maintenant, ou renoncez-y en disant pourquoi.'],
  },
  offer: {
    subject: 'Votre candidature est retenue : dites oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature au titre de Mobility Promoter est retenue.',
    body: [
      'Félicitations ! Dites-nous si vous acceptez. Sans réponse avant le {due}, la place va à quelqu’un de la liste d’attente.',
      'De l’évaluation : « {comments} »',
    ],
  },
  'offer-from-waitlist': {
    subject: 'Une place est libre pour vous : dites oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une place s’est libérée et vous êtes en tête de la liste d’attente.',
    body: ['Dites-nous si vous acceptez. Sans réponse avant le {due}, la place va à la personne suivante.'],
  },
  waitlisted: {
    subject: 'Vous êtes sur la liste d’attente : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont prises.',
    body: ['Si une place se libère, nous vous écrivons.', 'De l’évaluation : « {comments} »'],
  },
  rejected: {
    subject: 'Pas sélectionnée cette fois : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont prises.',
    body: [
      'Merci pour votre travail en faveur de la mobilité d’apprentissage. Vous pourrez candidater à nouveau l’an prochain.',
      'De l’évaluation : « {comments} »',
    ],
  },
  'offer-reminder': {
    subject: 'Acceptez-vous ? Dites-le[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature au titre de Mobility Promoter est retenue et vous n’avez pas encore répondu.',
    body: ['Sans réponse avant le {due}, la place va à quelqu’un de la liste d’attente.'],
  },
  'offer-accepted': {
    subject: 'Une place est acceptée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature sélectionnée a répondu oui.',
    body: ['Le profil est l’étape suivante.'],
  },
  'offer-declined': {
    subject: 'Une place s’est libérée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature sélectionnée ne deviendra pas Mobility Promoter.',
    body: ['La liste d’attente avance d’elle-même.'],
  },
  'offer-lapsed': {
    subject: 'Votre place est allée à quelqu’un d’autre : {title}',
    why: 'Vous recevez ce courriel parce que nous n’avons pas su à temps si vous acceptiez.',
    body: ['Vous pourrez candidater à nouveau l’an prochain.'],
  },
  'call-without-award': {
    subject: 'L’appel est clos sans sélection : {title}',
    why: 'Vous recevez ce courriel parce que l’appel auquel vous avez candidaté est clos sans que personne ne soit sélectionné.',
    body: ['Cela ne dit rien de votre candidature. Vous pourrez candidater à nouveau.'],
  },
  'taken-up-again': {
    subject: 'L’appel reprend : {title}',
    why: 'Vous recevez ce courriel parce qu’un appel clos sans sélection reprend finalement.',
    body: ['Votre candidature en est là où elle était. Inutile de la renvoyer.'],
  },
  'profile-invitation': {
    subject: 'Écrivez votre profil[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez accepté d’être Mobility Promoter.',
    body: ['Vous décidez partie par partie de ce qui est montré, et pouvez revenir dessus à tout moment.'],
  },
  'profile-reminder': {
    subject: 'Votre profil est attendu[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre profil de Mobility Promoter n’est pas encore là.',
    body: ['Il n’a pas à être long : quelques phrases suffisent.'],
  },
  'profile-drafted': {
    subject: 'Approuvez un profil : {title}',
    why: 'Vous recevez ce courriel parce qu’un Mobility Promoter a écrit son profil.',
    body: ['Approuvez-le, ou retournez-le avec un commentaire.'],
  },
  'profile-returned': {
    subject: 'Revoyez votre profil[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat vous demande de modifier quelque chose dans votre profil.',
    body: ['La raison : « {reason} »'],
  },
  'profile-approved': {
    subject: 'Votre profil est approuvé : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a approuvé votre profil.',
    body: ['Il sera publié avec les autres.'],
  },
  'profile-published': {
    subject: 'Votre profil est public : {title}',
    why: 'Vous recevez ce courriel parce que votre profil de Mobility Promoter est publié.',
    body: ['Vous pouvez retirer votre accord à tout moment : il disparaît alors aussitôt.'],
  },
  'profile-consent-withdrawn': {
    subject: 'Un accord est retiré : {title}',
    why: 'Vous recevez ce courriel parce qu’un Mobility Promoter a retiré un accord.',
    body: ['Ce qu’il couvrait n’est plus montré. Vous n’avez rien à faire sur nos pages.'],
  },
  renewal: {
    subject: 'Continuez-vous comme Mobility Promoter ? Dites-le[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre profil est public depuis un an.',
    body: ['Sans réponse avant le {due}, vous rejoignez nos anciens.'],
  },
  'became-alumni': {
    subject: 'Merci : {title}',
    why: 'Vous recevez ce courriel parce que votre temps comme Mobility Promoter est terminé.',
    body: ['Vous faites partie de nos anciens, et pouvez revenir à tout moment.'],
  },
};
