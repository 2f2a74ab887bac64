import type { MailsLike } from '../mail.js';
import type { promoterDecisionMails as english } from '../en/promoter-decisions.js';

export const promoterDecisionMails: MailsLike<typeof english> = {
  'slots-offered': {
    subject: 'Choisissez un horaire d’entretien[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que nous aimerions parler avec vous de votre candidature.',
    body: [
      'Si aucun horaire ne convient, écrivez au secrétariat. Un horaire choisi auparavant ne vaut plus.',
    ],
    button: 'Choisir un horaire',
  },
  'slot-reminder': {
    subject: 'L’horaire de votre entretien n’est pas encore choisi[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que nous vous avons proposé des horaires d’entretien.',
    body: ['Si aucun ne convient, écrivez au secrétariat.'],
    button: 'Choisir un horaire',
  },
  'slot-picked': {
    subject: 'L’entretien est fixé : {title}',
    why: 'Vous recevez ce courriel parce qu’un horaire d’entretien a été choisi.',
    body: ['Quand : {when}[ · {place}]'],
    button: 'Ouvrir la candidature',
  },
  'interview-reminder': {
    subject: 'Votre entretien approche : {title}',
    why: 'Vous recevez ce courriel parce que vous avez un entretien sur votre candidature.',
    body: ['Quand : {when}[ · {place}]'],
    button: 'Ouvrir la candidature',
  },
  'interviews-overdue': {
    subject: 'L’entretien est en retard : {title}',
    why: 'Vous recevez ce courriel parce que le dernier jour des entretiens est venu et celui-ci n’a pas eu lieu.',
    body: ['Menez-le maintenant, ou renoncez-y en disant pourquoi.'],
    button: 'Ouvrir la candidature',
  },
  offer: {
    subject: 'Votre candidature est retenue : dites oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature au titre de Mobility Promoter est retenue.',
    body: [
      'Félicitations ! Dites-nous si vous acceptez. Sans réponse avant le {due}, la place va à quelqu’un de la liste d’attente.',
      'De l’évaluation : « {comments} »',
    ],
    button: 'Donner votre réponse',
  },
  'offer-from-waitlist': {
    subject: 'Une place est libre pour vous : dites oui[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une place s’est libérée et vous êtes en tête de la liste d’attente.',
    body: ['Dites-nous si vous acceptez. Sans réponse avant le {due}, la place va à la personne suivante.'],
    button: 'Donner votre réponse',
  },
  waitlisted: {
    subject: 'Vous êtes sur la liste d’attente : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont prises.',
    body: ['Si une place se libère, nous vous écrivons.', 'De l’évaluation : « {comments} »'],
    button: 'Ouvrir la candidature',
  },
  rejected: {
    subject: 'Pas sélectionnée cette fois : {title}',
    why: 'Vous recevez ce courriel parce que les décisions de cet appel sont prises.',
    body: [
      'Merci pour votre travail en faveur de la mobilité d’apprentissage. Vous pourrez candidater à nouveau l’an prochain.',
      'De l’évaluation : « {comments} »',
    ],
    button: 'Ouvrir la candidature',
  },
  'offer-reminder': {
    subject: 'Acceptez-vous ? Dites-le[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre candidature au titre de Mobility Promoter est retenue et vous n’avez pas encore répondu.',
    body: ['Sans réponse avant le {due}, la place va à quelqu’un de la liste d’attente.'],
    button: 'Donner votre réponse',
  },
  'offer-accepted': {
    subject: 'Une place est acceptée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature sélectionnée a répondu oui.',
    body: ['Le profil est l’étape suivante.'],
    button: 'Ouvrir la candidature',
  },
  'offer-declined': {
    subject: 'Une place s’est libérée : {title}',
    why: 'Vous recevez ce courriel parce qu’une candidature sélectionnée ne deviendra pas Mobility Promoter.',
    body: ['La liste d’attente avance d’elle-même.'],
    button: 'Ouvrir la candidature',
  },
  'offer-lapsed': {
    subject: 'Votre place est allée à quelqu’un d’autre : {title}',
    why: 'Vous recevez ce courriel parce que nous n’avons pas su à temps si vous acceptiez.',
    body: ['Vous pourrez candidater à nouveau l’an prochain.'],
    button: 'Ouvrir la candidature',
  },
  'call-without-award': {
    subject: 'L’appel est clos sans sélection : {title}',
    why: 'Vous recevez ce courriel parce que l’appel auquel vous avez candidaté est clos sans que personne ne soit sélectionné.',
    body: ['Cela ne dit rien de votre candidature. Vous pourrez candidater à nouveau.'],
    button: 'Ouvrir la candidature',
  },
  'taken-up-again': {
    subject: 'L’appel reprend : {title}',
    why: 'Vous recevez ce courriel parce qu’un appel clos sans sélection reprend finalement.',
    body: ['Votre candidature en est là où elle était. Inutile de la renvoyer.'],
    button: 'Ouvrir la candidature',
  },
  'profile-invitation': {
    subject: 'Écrivez votre profil[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous avez accepté d’être Mobility Promoter.',
    body: ['Vous décidez partie par partie de ce qui est montré, et pouvez revenir dessus à tout moment.'],
    button: 'Écrire le profil',
  },
  'profile-reminder': {
    subject: 'Votre profil est attendu[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre profil de Mobility Promoter n’est pas encore là.',
    body: ['Il n’a pas à être long : quelques phrases suffisent.'],
    button: 'Écrire le profil',
  },
  'profile-drafted': {
    subject: 'Approuvez un profil : {title}',
    why: 'Vous recevez ce courriel parce qu’un Mobility Promoter a écrit son profil.',
    body: ['Approuvez-le, ou retournez-le avec un commentaire.'],
    button: 'Ouvrir la candidature',
  },
  'profile-returned': {
    subject: 'Revoyez votre profil[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat vous demande de modifier quelque chose dans votre profil.',
    body: ['La raison : « {reason} »'],
    button: 'Écrire le profil',
  },
  'profile-approved': {
    subject: 'Votre profil est approuvé : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a approuvé votre profil.',
    body: ['Il sera publié avec les autres.'],
    button: 'Ouvrir la candidature',
  },
  'profile-published': {
    subject: 'Votre profil est public : {title}',
    why: 'Vous recevez ce courriel parce que votre profil de Mobility Promoter est publié.',
    body: ['Vous pouvez retirer votre accord à tout moment : il disparaît alors aussitôt.'],
    button: 'Ouvrir la candidature',
  },
  'profile-consent-withdrawn': {
    subject: 'Un accord est retiré : {title}',
    why: 'Vous recevez ce courriel parce qu’un Mobility Promoter a retiré un accord.',
    body: ['Ce qu’il couvrait n’est plus montré. Vous n’avez rien à faire sur nos pages.'],
    button: 'Ouvrir la candidature',
  },
  renewal: {
    subject: 'Continuez-vous comme Mobility Promoter ? Dites-le[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre profil est public depuis un an.',
    body: ['Sans réponse avant le {due}, vous rejoignez nos anciens.'],
    button: 'Donner votre réponse',
  },
  'became-alumni': {
    subject: 'Merci : {title}',
    why: 'Vous recevez ce courriel parce que votre temps comme Mobility Promoter est terminé.',
    body: ['Vous faites partie de nos anciens, et pouvez revenir à tout moment.'],
    button: 'Ouvrir la candidature',
  },
};
