import type * as english from '../en/promoters.js';
import type { Texts } from '../shape.js';

export const role = {
  lead: 'la direction du jury',
  deputy: 'la suppléance du jury',
  checker: 'qui examine la recevabilité',
  reviewer: 'le jury',
  outsideReviewer: 'un évaluateur extérieur',
  applicant: 'la personne candidate',
  nominator: 'l’auteur de la proposition',
  coAuthor: 'un coauteur',
} as const satisfies Texts<typeof english.role>;

export const whom = {
  lead: 'à la direction du jury',
  deputy: 'à la suppléance du jury',
  checker: 'à qui examine la recevabilité',
  reviewer: 'au jury',
  outsideReviewer: 'à un évaluateur extérieur',
  applicant: 'à la personne candidate',
  nominator: 'à l’auteur de la proposition',
  coAuthor: 'à un coauteur',
} as const satisfies Texts<typeof english.whom>;

export const audience = {
  lead: 'à la direction du jury',
  checkers: 'à qui examine la recevabilité',
  applicant: 'à la personne candidate',
  nominator: 'à l’auteur de la proposition',
  applicantSide: 'à la personne candidate et à ses coauteurs',
  reviewersOwing: 'aux membres du jury dont l’évaluation manquait',
  mailingList: 'à la liste de diffusion',
} as const satisfies Texts<typeof english.audience>;

export const ask = {
  year: 'Année',
  opensOn: 'Ouvre le',
  closesOn: 'Clôture le',
  path: 'Parcours',
  interview: 'Entretien',
  anonymous: 'Noms et établissements cachés au jury',
  weights: 'Pondération des critères',
  reviewerIds: 'Membres du jury',
  applicationId: 'Candidature',
  balanceSeen: 'J’ai regardé l’équilibre par région et par type',
  callId: 'Appel',
  how: 'Pour qui',
  candidateKind: 'La candidature est celle',
  applicantType: 'Type de candidature',
  institutionIds: 'Établissements',
  region: 'Région',
  field: 'Question',
  conflict: 'J’ai un conflit d’intérêts',
  slots: 'Créneaux',
  slot: 'Créneau',
  minutes: 'Minutes',
  decision: 'Décision',
  rank: 'Rang sur la liste d’attente',
  consents: 'Ce qui peut être montré',
} as const satisfies Texts<typeof english.ask>;

export const option = {
  'two-reviewers': 'Deux évaluations',
  light: 'Allégé : une évaluation, pas d’entretien',
  intake: 'Un premier entretien, avant l’évaluation',
  'after-review': 'Un entretien après l’évaluation',
  'no-interview': 'Pas d’entretien',
  accept: 'Retenir',
  waitlist: 'Liste d’attente',
  reject: 'Ne pas retenir',
  self: 'Je présente ma candidature ou celle de mon organisation',
  nomination: 'Je propose quelqu’un d’autre',
  person: 'D’une personne',
  organisation: 'D’une organisation',
  page: 'La page publique',
  links: 'Les liens',
  contact: 'Le contact',
  'vet-institution': 'Établissement d’EFP',
  'vet-head': 'Direction d’un établissement d’EFP',
  'vet-teacher': 'Enseignement ou formation en EFP',
  'vet-student': 'Apprenant de l’EFP',
  teacher: 'Enseignement à un autre niveau',
  'mobility-staff': 'Personnel qui organise la mobilité',
  'authority-staff': 'Personnel d’une collectivité régionale ou locale',
  'academic-staff': 'Personnel universitaire',
  ngo: 'ONG',
  'youth-organisation': 'Organisation de jeunesse',
} as const satisfies Texts<typeof english.option>;
