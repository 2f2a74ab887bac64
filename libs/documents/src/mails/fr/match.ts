import type { MailsLike } from '../mail.js';
import type { matchMails } from '../en/match.js';

export const matchMailsFrench: MailsLike<typeof matchMails> = {
  'match-proposed': {
    subject: 'Répondez par oui ou par non[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat propose une mise en relation entre {host} et {sender}.',
    body: [
      'Voyez qui propose quoi et pourquoi cela convient. Puis répondez par oui, par « pas maintenant », ou par non avec un motif.',
      'Quand les deux parties ont accepté, vous recevez vos coordonnées respectives.',
      'Vous avez jusqu’au {due}. Sans réponse, la mise en relation expire.',
    ],
    button: 'Voir la mise en relation',
  },
  'match-answer-reminder': {
    subject: 'Votre réponse est encore attendue[, jusqu’au {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre organisation n’a pas répondu à la mise en relation proposée entre {host} et {sender}.',
    body: [
      'Un « pas maintenant » est aussi une réponse, et il aide l’autre partie à avancer.',
      'Après le {due}, la mise en relation expire, et il n’y en aura pas d’autre entre vous deux pendant quelques mois.',
    ],
    button: 'Répondre à la mise en relation',
  },
  'match-expired': {
    subject: 'Expirée sans réponse : {title}',
    why: 'Vous recevez ce courriel parce que la mise en relation entre {host} et {sender} n’a pas reçu la réponse des deux parties dans le délai.',
    body: [
      'Ses places sont de nouveau libres. L’organisation qui n’a pas répondu est invitée à dire si sa proposition tient toujours.',
      'Si c’était trop tôt ou trop tard, écrivez au secrétariat : il peut rouvrir la mise en relation.',
    ],
    button: 'Voir ce qui s’est passé',
  },
  'match-declined': {
    subject: 'L’autre partie a refusé : {title}',
    why: 'Vous recevez ce courriel parce que la mise en relation avec votre organisation a été refusée par {other}.',
    body: [
      'Le motif indiqué : « {reason} »',
      'Votre proposition reste ouverte, et ses places sont libres pour une autre mise en relation.',
    ],
    button: 'Voir votre échange',
  },
  'match-withdrawn': {
    subject: 'La mise en relation a été retirée : {title}',
    why: 'Vous recevez ce courriel parce que la mise en relation entre {host} et {sender} a été retirée avant d’être acceptée.',
    body: ['Le motif : « {reason} »', 'Vous n’avez rien à faire.'],
    button: 'Voir ce qui s’est passé',
  },
  introduced: {
    subject: 'Les deux ont accepté. Prenez contact[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que {host} et {sender} ont accepté l’échange.',
    body: [
      'Votre contact ({other}) : {contact}[, {contactEmail}][, {contactPhone}].',
      'Écrivez ou appelez, et notez le premier contact d’un clic. La préparation commence alors.',
      'Si personne ne prend contact avant le {due}, l’échange devient caduc.',
    ],
    button: 'Noter le premier contact',
  },
  'preparation-started': {
    subject: 'Convenez des dates et du programme[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que {host} et {sender} sont en contact et que la préparation de votre échange a commencé.',
    body: [
      'Il faut à l’échange des dates, un programme, une langue de travail, quelqu’un qui paie, un contact de chaque côté et au moins un participant.',
      'Indiquez chacun de ces points dès que vous le connaissez. Rien n’a besoin d’être complet d’emblée.',
    ],
    button: 'Préparer l’échange',
  },
  'exchange-lapsed': {
    subject: 'Caduc : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} est resté trop longtemps sans avancer.',
    body: [
      'Ses places sont de nouveau libres pour d’autres.',
      'Si vous le souhaitez toujours, écrivez au secrétariat : il peut rouvrir l’échange.',
    ],
    button: 'Voir ce qui s’est passé',
  },
};
