import type * as english from '../en/factsheets.js';
import type { Texts } from '../shape.js';

export const factsheetSection = {
  title: 'Rubrik',
  host: 'Värdorganisation',
  senders: 'Sändande organisation',
  when: 'Månad för besöket',
  what: 'Vad utbytet var',
  why: 'Varför det ägde rum',
  seen: 'Vad man fick se',
  preparation: 'Förberedelser',
  nextStep: 'Nästa steg',
  organisedBy: 'Vem som arrangerade',
  paidBy: 'Vem som betalade',
  hostLessons: 'Värdorganisationens lärdomar',
  participantLessons: 'Deltagarnas lärdomar',
} as const satisfies Texts<typeof english.factsheetSection>;

export const factsheet = {
  approvesAgain: '{name} behöver godkänna på nytt.',
  confirmsQuoteAgain: '{name} behöver bekräfta citatet på nytt.',
  confirmsPhotoAgain: '{name} behöver bekräfta ett foto på nytt.',
  published: 'Publicerat',
  consentWithdrawn: 'Ett samtycke återkallades',
  consentGiven: 'Ett samtycke gavs',
  changed: 'Ändrat',
} as const satisfies Texts<typeof english.factsheet>;
