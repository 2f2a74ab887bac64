import type * as english from '../en/promoter-desk.js';
import type { Texts } from '../shape.js';

export const conflict = {
  party: 'Cette personne se présente, propose ou écrit avec la personne candidate.',
  'in-the-call': 'Cette personne s’est présentée ou a proposé quelqu’un dans cet appel.',
  'same-organisation': 'Cette personne appartient à un établissement de la personne candidate.',
} as const satisfies Texts<typeof english.conflict>;

export const duplicate = {
  'same-mail': 'Les deux ont la même adresse électronique.',
  'same-name-and-institution': 'Les deux ont le même nom et le même établissement.',
  'same-name': 'Les deux ont le même nom.',
} as const satisfies Texts<typeof english.duplicate>;

export const job = {
  declare: 'Dire si quelque chose s’y oppose',
  review: 'L’évaluer',
  file: 'Déposer votre évaluation : il ne manque rien',
  check: 'Examiner sa recevabilité',
  assign: 'La confier à des membres du jury',
  interview: 'S’occuper de l’entretien',
  decide: 'Préparer une décision',
  release: 'Annoncer les décisions',
  prepare: 'Préparer l’appel',
} as const satisfies Texts<typeof english.job>;

export const callDate = {
  nomineeGraceDays: 'Dernier jour pour l’accord d’une personne proposée',
  latestReviewDays: 'Dernier jour des évaluations',
  latestInterviewDays: 'Dernier jour des entretiens',
  decisionDays: 'Annonce des décisions',
} as const satisfies Texts<typeof english.callDate>;

export const balance = {
  country: 'Par pays',
  region: 'Par région',
  type: 'Par type',
  inclusion: 'Selon que le travail touche des personnes ayant moins d’opportunités',
} as const satisfies Texts<typeof english.balance>;

export const shortage = {
  barred: 'Membres du jury ayant un conflit, sans déclaration ou l’ayant déjà eue : {number}.',
  language: 'Membres du jury ne lisant aucune de ses langues : {number}.',
  full: 'Membres du jury au complet : {number}.',
} as const satisfies Texts<typeof english.shortage>;

export const figure = {
  notKnown: 'Non connu',
} as const satisfies Texts<typeof english.figure>;
