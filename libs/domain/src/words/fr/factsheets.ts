import type * as english from '../en/factsheets.js';
import type { Texts } from '../shape.js';

export const factsheetSection = {
  title: 'Titre',
  host: 'Organisation d’accueil',
  senders: 'Organisation d’envoi',
  when: 'Mois de la visite',
  what: 'Ce qu’était l’échange',
  why: 'Pourquoi il a eu lieu',
  seen: 'Ce qui a été vu',
  preparation: 'Préparation',
  nextStep: 'Prochaine étape',
  organisedBy: 'Qui l’a organisé',
  paidBy: 'Qui l’a payé',
  hostLessons: 'Enseignements de l’organisation d’accueil',
  participantLessons: 'Enseignements des participants',
} as const satisfies Texts<typeof english.factsheetSection>;

export const factsheet = {
  approvesAgain: '{name} doit approuver de nouveau.',
  confirmsQuoteAgain: '{name} doit confirmer de nouveau la citation.',
  confirmsPhotoAgain: '{name} doit confirmer de nouveau une photo.',
  published: 'Publication',
  consentWithdrawn: 'Un consentement a été retiré',
  consentGiven: 'Un consentement a été donné',
  changed: 'Modification',
} as const satisfies Texts<typeof english.factsheet>;
