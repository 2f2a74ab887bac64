import type * as english from '../en/troubles.js';
import type { Texts } from '../shape.js';

export const trouble = {
  what: {
    mail: 'Un courriel destiné à {someone} ne part pas : {mail}.',
    message: 'Un autre dossier n’a pas reçu ce qui a été décidé ici.',
    step: '« {action} », demandé par {someone}, n’a pas pu être exécuté.',
    clock: 'Ce qui est prévu dans ce dossier ne se fait pas tout seul[ : {mark}].',
  },
  goesOn: 'Waymark continue d’essayer tout seul.',
  todo: {
    unreachable:
      'Le serveur de courriel ne le prend pas ({code}). Si cela dure, prévenez qui gère Waymark. En cas d’urgence, prévenez {someone} vous-même.',
    refused:
      'L’adresse ne prend pas de courriel ({code}). Corrigez-la sur la page de la personne et réessayez, ou prévenez {someone} vous-même.',
    notTheirs:
      'Il n’a pas été envoyé, car {someone} n’a plus accès à ce dont il parle ({code}). Omettez-le, ou prévenez qui a pris la suite.',
    mail: 'Quelque chose ne va pas dans ce courriel ou dans son dossier ({code}). Prévenez qui gère Waymark, et {someone} vous-même en cas d’urgence.',
    message:
      'Quelque chose ne va pas dans l’autre dossier ({code}). Prévenez qui gère Waymark. En cas d’urgence, faites l’étape à la main dans l’autre dossier.',
    step: 'Rien n’a été fait ni modifié ({code}). Réessayez maintenant ; en cas de nouvel échec, prévenez qui gère Waymark.',
    stepWaits:
      'Rien n’a été modifié jusqu’ici ({code}). Waymark continue d’essayer tout seul ; si cela dure, prévenez qui gère Waymark.',
    clock:
      'Les rappels et les échéances de ce dossier attendent ({code}). Prévenez qui gère Waymark[, ou omettez ce qui est prévu : {mark}].',
    database:
      'La base de données ne répond pas comme elle le devrait ({code}). Si cela dure, prévenez qui gère Waymark.',
  },
  way: {
    tryAgain: 'Réessayer maintenant',
    doneByHand: 'Je l’ai fait à la main',
    leaveOut: 'L’omettre',
  },
  because: {
    goesOn: 'Waymark essaie déjà.',
    notDue: 'Rien n’est prévu qui puisse être omis.',
    over: 'C’est déjà réglé.',
    forgotten: 'Ce qui avait été demandé n’est plus conservé : refaites l’étape.',
  },
  event: {
    'mail-done-by-hand':
      '{actor} a dit en personne à {someone} ce qu’un courriel n’a pas pu dire[ : {comment}].',
    'mail-left-out': '{actor} a omis un courriel destiné à {someone} qui ne pouvait pas partir[ : {reason}].',
    'message-done-by-hand':
      '{actor} a fait à la main dans un autre dossier ce qui n’avait pas pu lui être transmis[ : {comment}].',
    'step-done-by-hand':
      '{actor} a réglé à la main une étape qui n’avait pas pu être exécutée[ : {comment}].',
    'mark-left-out': '{actor} a omis quelque chose qui était prévu et ne pouvait pas se faire[ : {reason}].',
  },
} as const satisfies Texts<typeof english.trouble>;
