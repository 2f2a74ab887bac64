import type { MailsLike } from '../mail.js';
import type { factsheetMails } from '../en/factsheet.js';

export const factsheetMailsFrench: MailsLike<typeof factsheetMails> = {
  'factsheet-approval': {
    subject: 'Approuvez la fiche[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que la fiche de l’échange entre {host} et {sender} est rédigée et attend votre accord.',
    body: [
      'Lisez-la comme le public la lira. Approuvez-la, ou dites ce qui devrait changer.',
      'Le silence ne vaut pas accord. Merci de répondre avant le {due}.',
    ],
    button: 'Lire la fiche',
  },
  'factsheet-approval-reminder': {
    subject: 'La fiche vous attend[, jusqu’au {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre organisation n’a pas répondu au sujet de la fiche de cet échange.',
    body: [
      'Elle est publiée quand les deux parties ont donné leur accord. Si quelque chose y est faux, dites quoi.',
    ],
    button: 'Lire la fiche',
  },
  'item-confirmation': {
    subject: 'Pouvons-nous publier vos paroles et vos photos ? Répondez[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce qu’une citation ou une photo de vous figure dans la fiche de cet échange.',
    body: [
      'Voyez exactement ce qui serait public, et répondez par oui ou par non pour chaque élément.',
      'Ce que vous n’avez pas confirmé le {due} est écarté. Vous pouvez revenir sur un oui à tout moment.',
    ],
    button: 'Voir ce qui serait public',
  },
  'item-confirmation-reminder': {
    subject: 'Votre citation ou votre photo attend votre accord[, jusqu’au {due}] : {title}',
    why: 'Vous recevez ce courriel parce que vous n’avez pas dit si votre citation ou votre photo peut être publiée.',
    body: ['Sans votre accord, elle est écartée. Si c’est ce que vous voulez, vous n’avez rien à faire.'],
    button: 'Voir ce qui serait public',
  },
  'factsheet-published': {
    subject: 'Publiée : {title}',
    why: 'Vous recevez ce courriel parce que la fiche de votre échange est maintenant publique.',
    body: [
      'Transmettez-la à qui devrait la connaître : la page se lit sur tout appareil, et il y a un PDF à imprimer.',
      'Si vous voulez que quelque chose de vous en soit retiré, dites-le-nous. C’est fait en moins d’une minute.',
    ],
    button: 'Voir la fiche',
  },
  'consent-withdrawn': {
    subject: 'Retiré de la fiche : {title}',
    why: 'Vous recevez ce courriel parce qu’une personne a retiré un consentement et que la fiche a changé.',
    body: ['La page et le PDF montrent déjà la nouvelle révision. Vous n’avez rien à faire.'],
    button: 'Voir la fiche',
  },
  'closed-without-factsheet': {
    subject: 'Clos sans fiche : {title}',
    why: 'Vous recevez ce courriel parce que l’échange entre {host} et {sender} a été clos sans fiche.',
    body: ['Le motif : « {reason} »', 'La visite compte tout de même comme tenue. Merci pour elle.'],
    button: 'Voir l’échange',
  },
  'follow-up': {
    subject: 'Quelles suites ? Dites-le-nous[, avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que la visite de {sender} auprès de {host} a eu lieu il y a six mois.',
    body: [
      'Vous aviez alors indiqué une prochaine étape. Qu’en est-il advenu, et de quelles compétences votre région a-t-elle besoin maintenant ?',
      'Deux phrases suffisent.',
    ],
    button: 'Répondre en deux phrases',
  },
  'follow-up-reminder': {
    subject: 'Dernier appel[, jusqu’au {due}] : {title}',
    why: 'Vous recevez ce courriel parce que nous avons demandé quelles suites votre échange a eues et n’avons pas encore de réponse.',
    body: ['« Rien encore » est aussi une réponse. Nous ne poserons plus la question ensuite.'],
    button: 'Répondre en deux phrases',
  },
};
