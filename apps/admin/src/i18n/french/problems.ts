import type { problems } from '../english/problems.js';
import type { Translated } from '../translated.js';

export const problemsFrench: Translated<typeof problems> = {
  'problem.offline': 'Il n’y a pas de connexion. Rien n’est perdu ; réessayez dans un instant.',
  'problem.signedOut': 'Votre session a pris fin. Veuillez vous reconnecter.',
  'problem.notYours': 'Cela ne vous revient pas.',
  'problem.notFound': 'Cela n’existe pas, ou vous n’avez pas à le voir.',
  'problem.tooMany': 'Il y a eu trop de tentatives. Attendez une minute, puis réessayez.',
  'problem.unavailable':
    'Waymark ne peut pas le prendre pour le moment. Rien n’a été modifié ; réessayez dans une minute.',
  'problem.server':
    'Une erreur s’est produite de notre côté. Rien de ce que vous avez tapé n’est perdu ; réessayez dans une minute.',
  'problem.refused': 'Ce n’est pas possible en l’état.',
  'problem.load': 'Le chargement n’a pas réussi',
  'problem.retry': 'Réessayer',
  'problem.refusedTitle': 'Ce n’est pas possible maintenant',
  'problem.fields': 'Certaines réponses sont à revoir',
  'problem.crash': 'Cette page a cessé de fonctionner',
  'problem.crashHelp': 'Revenez en arrière et réessayez. Ce qui a été enregistré est en sûreté.',
};
