import type * as english from '../en/common.js';
import type { Texts } from '../shape.js';

export const role = {
  secretariat: 'le secrétariat',
  host: 'l’organisation d’accueil',
  sender: 'l’organisation d’envoi',
  coSender: 'une autre organisation d’envoi',
  participant: 'les participants',
  proposer: 'l’organisation',
  clock: 'le jour venu',
} as const satisfies Texts<typeof english.role>;

export const refusal = {
  'unknown-action': 'Cette action n’existe pas.',
  'not-yours': 'Cette étape revient à quelqu’un d’autre.',
  'wrong-stage': 'Ce n’est pas possible dans l’état actuel du dossier.',
  'unmet-needs': 'Il manque encore quelque chose.',
  'bad-input': 'Certains champs sont à revoir.',
} as const satisfies Texts<typeof english.refusal>;

export const input = {
  'unknown-field': 'Ce champ n’existe pas ici.',
  required: 'Remplissez ce champ.',
  'not-text': 'Écrivez du texte ici.',
  'too-long': 'Écrivez moins : c’est trop long.',
  'not-a-number': 'Écrivez un nombre entier.',
  'too-small': 'Écrivez un nombre plus grand.',
  'too-large': 'Écrivez un nombre plus petit.',
  'not-an-option': 'Choisissez l’une des possibilités.',
  'not-a-day': 'Écrivez un jour, par exemple 2025-11-18.',
  'not-yes-or-no': 'Répondez par oui ou par non.',
  'not-an-id': 'Choisissez dans la liste.',
  'not-a-list': 'Choisissez dans la liste.',
  'not-attendance': 'Indiquez pour chaque personne si elle était là ou absente.',
  'not-counts': 'Écrivez pour chacun un nombre entier, 0 ou plus.',
  'not-half-days': 'Donnez pour chaque demi-journée le jour, matin ou après-midi, et ce qui s’y passe.',
  'not-languages': 'Donnez chaque langue avec son niveau.',
  'end-before-start': 'Le dernier jour précède le premier.',
  'not-in-the-future': 'Choisissez un jour à venir.',
  'in-the-future': 'Ce jour n’est pas encore venu.',
  'not-later': 'Choisissez un jour après celui qu’il a maintenant.',
  'too-late': 'Choisissez un jour plus tôt : à cette date, ce qu’il rappelle est passé.',
  'not-a-participant': 'Choisissez quelqu’un qui participe à cet échange.',
  'nothing-given': 'Remplissez au moins un champ.',
} as const satisfies Texts<typeof english.input>;

/** After “envoyé” and “destiné”. */
export const audience = {
  host: 'à l’organisation d’accueil',
  sender: 'à l’organisation d’envoi',
  bothSides: 'aux deux parties',
  coSender: 'à une autre organisation d’envoi',
  silentSides: 'à qui n’avait pas répondu',
  otherSide: 'à l’autre partie',
  proposer: 'à l’organisation',
  participants: 'aux participants',
  participantsOwingPre: 'aux participants dont le rapport manquait',
  participantsOwingPost: 'aux participants dont le rapport manquait',
  hostOwingPre: 'à l’organisation d’accueil',
  hostOwingPost: 'à l’organisation d’accueil',
  contactsOwingPre: 'aux contacts des organisations',
  contactsOwingPost: 'aux contacts des organisations',
  reportOwner: 'à l’auteur du rapport',
  sidesOwingNextStep: 'à qui n’avait pas indiqué les suites données',
  subject: 'à la personne concernée',
  unconfirmedQuoted: 'aux personnes qui n’avaient pas répondu sur une citation ou une photo',
  secretariat: 'au secrétariat',
} as const satisfies Texts<typeof english.audience>;

export const report = {
  'pre-participant': 'rapport d’avant visite',
  'post-participant': 'rapport d’après visite',
  'pre-host': 'rapport d’avant visite de l’organisation d’accueil',
  'post-host': 'rapport d’après visite de l’organisation d’accueil',
} as const satisfies Texts<typeof english.report>;

export const reportStatus = {
  draft: 'Pas encore déposé',
  filed: 'Déposé',
  returned: 'Renvoyé avec un commentaire',
  waived: 'N’est plus demandé',
} as const satisfies Texts<typeof english.reportStatus>;

export const pasted = {
  nameMissing: 'Le nom manque.',
  mailMissing: 'L’adresse électronique manque.',
  mailWrong: 'Ceci n’est pas une adresse électronique.',
  twice: 'Cette adresse figure déjà plus haut.',
  tooLong: 'Nom, fonction et service peuvent avoir 160 caractères chacun.',
  notReadable: 'Cette ligne contient des caractères illisibles.',
  elsewhere:
    'Cette adresse est celle de quelqu’un que vous ne pouvez pas voir. Demandez au secrétariat de l’ajouter à l’échange.',
  notASender: 'Choisissez l’une des organisations qui envoient des personnes à cet échange.',
} as const satisfies Texts<typeof english.pasted>;

export const channel = {
  phone: 'par téléphone',
  mail: 'par courriel',
  meeting: 'en réunion',
} as const satisfies Texts<typeof english.channel>;
