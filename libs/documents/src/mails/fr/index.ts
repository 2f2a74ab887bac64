import type { MailCatalogue } from '../mail.js';
import { factsheetMailsFrench } from './factsheet.js';
import { matchMailsFrench } from './match.js';
import { preparationMailsFrench } from './preparation.js';
import { promoterMailsFrench } from './promoters.js';
import { proposalMailsFrench } from './proposal.js';
import { reportingMailsFrench } from './reporting.js';
import { stopMailsFrench } from './stops.js';

export const frenchMails: MailCatalogue = {
  greeting: 'Bonjour {name},',
  greetingWithoutName: 'Bonjour,',
  closing:
    'Le secrétariat du Partenariat régional pour les compétences et la mobilité d’apprentissage tout au long de la vie',
  foot: 'Si vous n’attendiez pas ce courriel, vous pouvez le laisser sans réponse ou écrire au secrétariat.',
  general: {
    title: 'votre échange',
    host: 'l’organisation d’accueil',
    sender: 'l’organisation d’envoi',
    other: 'l’autre partie',
    person: 'un participant',
    contact: 'l’autre partie',
    writer: 'Quelqu’un de ce dossier',
  },
  copy: {
    heading: 'Ce que vous avez écrit',
    leftOut:
      'Ce que vous avez écrit sur vos besoins pour participer ne figure pas dans ce courriel : c’est effacé à la date prévue, un courriel ne l’est pas. D’ici là, vous pouvez le lire par le lien.',
    certificate:
      'Vous avez demandé une attestation de participation. Dès que votre présence sera enregistrée, le lien y mènera.',
  },
  together: {
    subject: '{subject} (et {more} de plus)',
    why: 'Vous recevez ce courriel parce que {count} choses sont arrivées presque en même temps dans vos dossiers. Ce seul courriel les contient toutes.',
  },
  mails: {
    ...matchMailsFrench,
    ...preparationMailsFrench,
    ...reportingMailsFrench,
    ...factsheetMailsFrench,
    ...stopMailsFrench,
    ...proposalMailsFrench,
    ...promoterMailsFrench,
    message: {
      subject: '{writer} vous a écrit : {title}',
      why: 'Vous recevez ce courriel parce que vous avez un message de {writer} au sujet de {title}.',
      body: [
        '« {reason} »',
        'Merci de répondre là-bas, et non à ce courriel : toutes les personnes concernées pourront alors vous lire.',
      ],
      button: 'Lire et répondre',
    },
    'application-link': {
      subject: 'Votre lien vers votre candidature : {title}',
      why: 'Vous recevez ce courriel parce que quelqu’un, sans doute vous, a demandé un lien vers la candidature de {title}.',
      body: [
        'Le lien n’ouvre que cette candidature et n’est destiné qu’à vous : merci de ne pas le transmettre.',
      ],
      button: 'Ouvrir la candidature',
    },
    'apply-link': {
      subject: 'Déposer ou proposer une candidature : {title}',
      why: 'Vous recevez ce courriel parce que quelqu’un, sans doute vous, veut répondre à cet appel ou proposer quelqu’un.',
      body: [
        'Le bouton ouvre une page où vous commencez. Aucun mot de passe, rien à installer.',
        'Si ce n’était pas vous, ne faites rien.',
      ],
      button: 'Commencer',
    },
    'report-link': {
      subject: 'Votre nouveau lien vers votre rapport : {title}',
      why: 'Vous recevez ce courriel parce que quelqu’un, sans doute vous, a demandé un nouveau lien vers votre rapport sur {title}.',
      body: [
        'Ce que vous avez déjà écrit est toujours là. Comptez environ {minutes} minutes en tout.',
        'Le lien n’ouvre que ce rapport et n’est destiné qu’à vous : merci de ne pas le transmettre.',
      ],
      button: 'Ouvrir votre rapport',
    },
    'sign-in-link': {
      subject: 'Votre lien de connexion',
      why: 'Vous recevez ce courriel parce que quelqu’un, sans doute vous, a demandé un lien de connexion à Waymark.',
      body: [
        'Le bouton ouvre une page qui vous connecte. Il ne fonctionne qu’une fois et pour peu de temps.',
        'Si ce n’était pas vous, ne faites rien : sans ce courriel, personne n’entre.',
      ],
      button: 'Se connecter',
    },
  },
};
