import type { MailsLike } from '../mail.js';
import type { proposalMails } from '../en/proposal.js';

export const proposalMailsFrench: MailsLike<typeof proposalMails> = {
  'proposal-submitted': {
    subject: 'Examinez une nouvelle proposition : {title}',
    why: 'Vous recevez ce courriel parce qu’un membre a soumis une proposition.',
    body: ['Ouvrez-la aux mises en relation, ou demandez ce qui manque.'],
    button: 'Examiner la proposition',
  },
  'proposal-opened': {
    subject: 'Votre proposition est ouverte : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a ouvert votre proposition aux mises en relation.',
    body: [
      'Nous cherchons un partenaire ayant le même thème et le même format. Vous avez de nos nouvelles dès qu’il y en a un.',
      'Vous pouvez la mettre en pause ou la retirer à tout moment.',
    ],
    button: 'Voir votre proposition',
  },
  'information-asked': {
    subject: 'Une question sur votre proposition, répondez[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que le secrétariat a besoin d’un renseignement avant d’ouvrir votre proposition.',
    body: [
      'La question : « {reason} »',
      'Sans réponse avant le {due}, votre proposition redevient un brouillon. Rien n’est perdu.',
    ],
    button: 'Répondre à la question',
  },
  'proposal-back-to-draft': {
    subject: 'Votre proposition redevient un brouillon : {title}',
    why: 'Vous recevez ce courriel parce qu’une question sur votre proposition est restée sans réponse dans le délai.',
    body: [
      'Tout ce que vous avez écrit est là. Répondez-y à la question et soumettez-la de nouveau quand vous voulez.',
    ],
    button: 'Ouvrir votre brouillon',
  },
  'proposal-withdrawn': {
    subject: 'Retirée : {title}',
    why: 'Vous recevez ce courriel parce qu’une proposition a été retirée.',
    body: ['Le motif : « {reason} »', 'Les mises en relation que les deux parties ont acceptées continuent.'],
    button: 'Voir la proposition',
  },
  reconfirm: {
    subject: 'Votre proposition tient-elle toujours ? Dites-le[ avant le {due}] : {title}',
    why: 'Vous recevez ce courriel parce que votre proposition est ouverte depuis un certain temps.',
    body: [
      'Un clic la garde ouverte. Sans réponse avant le {due}, elle expire ; vous pouvez en refaire une à partir d’elle.',
    ],
    button: 'Confirmer qu’elle tient toujours',
  },
  'proposal-expired': {
    subject: 'Votre proposition a expiré : {title}',
    why: 'Vous recevez ce courriel parce que nous avons demandé si votre proposition tient toujours et n’avons pas eu de réponse.',
    body: ['Elle n’est plus mise en relation. Si vous voulez la retrouver, écrivez au secrétariat.'],
    button: 'Voir votre proposition',
  },
  'proposal-fulfilled': {
    subject: 'Toutes les places sont prises : {title}',
    why: 'Vous recevez ce courriel parce que chaque place de votre proposition est prise par un échange convenu.',
    body: ['Elle n’est plus mise en relation. Si une place se libère, elle se rouvre d’elle-même.'],
    button: 'Voir votre proposition',
  },
};
