import type { signIn } from '../english/sign-in.js';
import type { Translated } from '../translated.js';

export const signInFrench: Translated<typeof signIn> = {
  'signIn.title': 'Connexion',
  'signIn.lead': 'Les échanges entre régions, de la première offre à ce qui a été appris.',
  'signIn.mail': 'Votre adresse électronique',
  'signIn.mailMissing': 'Écrivez votre adresse électronique, par exemple nom@example.org.',
  'signIn.sendLink': 'M’envoyer un lien',
  'signIn.linkHelp': 'Vous recevez un courriel avec un lien. Aucun mot de passe nécessaire.',
  'signIn.linkSent': 'Consultez votre messagerie',
  'signIn.linkSentHelp':
    'Si %{email} est connue ici, un lien est en route. Il fonctionne une fois et pour peu de temps. Rien après cinq minutes ? Cherchez parmi les indésirables, ou adressez-vous à votre contact au secrétariat.',
  'signIn.otherAddress': 'Utiliser une autre adresse',
  'signIn.withPassword': 'Utiliser plutôt un mot de passe',
  'signIn.withLink': 'M’envoyer plutôt un lien',
  'signIn.password': 'Votre mot de passe',
  'signIn.passwordMissing': 'Écrivez votre mot de passe.',
  'signIn.submit': 'Se connecter',
  'password.title': 'Mot de passe',
  'password.intro':
    'Un mot de passe vous épargne l’attente d’un courriel quand vous vous connectez souvent. Il n’est jamais nécessaire : un lien envoyé par courriel fonctionne toujours.',
  'password.part': 'Définir un mot de passe',
  'password.newPassword': 'Nouveau mot de passe',
  'password.newHelp': 'Au moins 12 caractères. Trois ou quatre mots à vous se retiennent facilement.',
  'password.tooShort': 'C’est trop court : au moins 12 caractères.',
  'password.currentPassword': 'Votre mot de passe actuel',
  'password.currentHelp': 'Laissez ce champ vide si vous n’en avez pas encore.',
  'password.save': 'Définir le mot de passe',
  'password.saved': 'Votre mot de passe est défini. Vous êtes déconnecté de tous vos autres appareils.',
  'signIn.demo': 'Découvrir en tant que',
  'signIn.demoHelp':
    'Cette installation contient des exemples. Choisissez qui vous voulez être ; personne ne reçoit de courriel.',
  'signIn.linkTitle': 'Votre lien est arrivé',
  'signIn.linkButton': 'Se connecter maintenant',
  'signIn.linkButtonHelp':
    'Le lien fonctionne une fois. Nous attendons votre clic, car certaines messageries ouvrent les liens d’elles-mêmes.',
  'signIn.linkMissing': 'Cette adresse ne contient pas de lien. Ouvrez de nouveau le lien de votre courriel.',
  'signIn.linkSpent': 'Ce lien a déjà servi ou est trop ancien.',
  'signIn.askAgain': 'Demander un nouveau lien',
  'role.secretariat': 'Secrétariat',
  'role.coordinator': 'Coordination',
  'role.representative': 'Représentation',
  'role.participant': 'Participation',
  'role.host': 'Accueil',
  'role.sender': 'Envoi',
  'role.coSender': 'Envoie aussi',
  'role.proposer': 'Organisation qui propose',
};
