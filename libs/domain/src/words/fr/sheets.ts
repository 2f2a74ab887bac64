import type * as english from '../en/sheets.js';
import type { Texts } from '../shape.js';

export const sheet = {
  exchanges: 'Échanges',
  proposals: 'Propositions',
  organisations: 'Organisations',
  people: 'Personnes',
  reports: 'Rapports',
  'promoter-applications': 'Candidatures',
  factsheets: 'Fiches',
  answers: 'Réponses',
} as const satisfies Texts<typeof english.sheet>;

export const column = {
  address: 'Adresse web',
  city: 'Ville',
  country: 'Pays',
  created: 'Création',
  department: 'Service',
  direction: 'Accueil ou envoi',
  due: 'Échéance',
  email: 'Adresse électronique',
  exchange: 'Échange',
  lastMail: 'Dernier courriel',
  lastMailState: 'Ce qu’il est devenu',
  filed: 'Dépôt',
  format: 'Format',
  formats: 'Formats',
  from: 'Du',
  host: 'Accueil',
  jobTitle: 'Fonction',
  kind: 'Type',
  language: 'Langue',
  member: 'Membre',
  name: 'Nom',
  nextDate: 'Prochaine date',
  openCases: 'Dossiers ouverts',
  organisation: 'Organisation',
  person: 'Personne',
  phone: 'Téléphone',
  places: 'Places',
  published: 'Première publication',
  reference: 'Référence',
  region: 'Région',
  report: 'Rapport',
  representative: 'Représentant',
  deputy: 'Suppléant',
  roles: 'Rôles dans Waymark',
  sender: 'Envoi',
  shortName: 'Nom court',
  since: 'À cette étape depuis',
  stage: 'Étape',
  status: 'État',
  title: 'Titre',
  topics: 'Thèmes',
  until: 'Au',
  updated: 'Dernière modification',
  version: 'Version du formulaire',
  visitFrom: 'Visite du',
  visitUntil: 'Visite au',
  waitsOn: 'Attend',
  waitsFor: 'Ce qui est attendu',
  website: 'Site web',
  type: 'Type',
  languages: 'Langues',
  submitted: 'Déposée le',
  reviewers: 'Évaluée par',
  score: 'Note',
  spread: 'Écart',
  staged: 'Décision préparée',
} as const satisfies Texts<typeof english.column>;

export const answer = {
  yes: 'Oui',
  no: 'Non',
  nobody: 'personne',
  host: 'L’organisation d’accueil',
  expectation: 'Attente {number}',
  outcome: 'Attente {number} : s’est-elle réalisée ?',
  why: 'Attente {number} : pourquoi ?',
  olderForm: '{question} (version {version} du formulaire)',
} as const satisfies Texts<typeof english.answer>;

export const direction = { receive: 'Accueille', send: 'Envoie' } as const satisfies Texts<
  typeof english.direction
>;

export const personRole = {
  secretariat: 'Secrétariat',
  coordinator: 'Coordination',
  representative: 'Représentation',
  participant: 'Participation',
} as const satisfies Texts<typeof english.personRole>;

export const organisationKind = {
  'regional-authority': 'Collectivité régionale',
  'local-authority': 'Collectivité locale',
  'national-body': 'Organisme national',
  'vet-provider': 'Établissement d’EFP',
  'adult-education': 'Centre d’éducation des adultes',
  guidance: 'Organisme d’orientation',
  ngo: 'ONG',
  'youth-centre': 'Centre de jeunesse',
  network: 'Réseau',
  other: 'Autre',
} as const satisfies Texts<typeof english.organisationKind>;
