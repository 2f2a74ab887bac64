import type * as english from '../en/promoters.js';
import type { Texts } from '../shape.js';

export const role = {
  lead: 'panelens ledare',
  deputy: 'ledarens ersättare',
  checker: 'den som prövar behörigheten',
  reviewer: 'granskarna',
  outsideReviewer: 'en extern granskare',
  applicant: 'den sökande',
  nominator: 'den som nominerade',
  coAuthor: 'en medförfattare',
} as const satisfies Texts<typeof english.role>;

export const whom = {
  lead: 'panelens ledare',
  deputy: 'ledarens ersättare',
  checker: 'den som prövar behörigheten',
  reviewer: 'granskarna',
  outsideReviewer: 'en extern granskare',
  applicant: 'den sökande',
  nominator: 'den som nominerade',
  coAuthor: 'en medförfattare',
} as const satisfies Texts<typeof english.whom>;

export const audience = {
  lead: 'panelens ledare',
  checkers: 'den som prövar behörigheten',
  applicant: 'den sökande',
  nominator: 'den som nominerade',
  applicantSide: 'den sökande och medförfattarna',
  reviewersOwing: 'granskare vars granskning saknades',
  mailingList: 'sändlistan',
} as const satisfies Texts<typeof english.audience>;

export const ask = {
  year: 'År',
  opensOn: 'Öppnar den',
  closesOn: 'Stänger den',
  path: 'Väg',
  interview: 'Intervju',
  anonymous: 'Namn och institutioner döljs för granskarna',
  weights: 'Kriteriernas vikter',
  reviewerIds: 'Panelens medlemmar',
  applicationId: 'Ansökan',
  balanceSeen: 'Jag har sett balansen mellan regioner och typer',
  callId: 'Utlysning',
  how: 'För vem',
  candidateKind: 'Den sökande är',
  applicantType: 'Typ av sökande',
  institutionIds: 'Institutioner',
  region: 'Region',
  field: 'Fråga',
  conflict: 'Jag är jävig',
  slots: 'Tider',
  slot: 'Tid',
  minutes: 'Minuter',
  decision: 'Beslut',
  rank: 'Plats på reservlistan',
  consents: 'Vad som får visas',
} as const satisfies Texts<typeof english.ask>;

export const option = {
  'two-reviewers': 'Två granskare',
  light: 'Lätt: en granskare, ingen intervju',
  intake: 'En första intervju, före granskningen',
  'after-review': 'En intervju efter granskningen',
  'no-interview': 'Ingen intervju',
  accept: 'Anta',
  waitlist: 'Reservlista',
  reject: 'Avslå',
  self: 'Jag ansöker för mig själv eller min organisation',
  nomination: 'Jag nominerar någon annan',
  person: 'En person',
  organisation: 'En organisation',
  page: 'Den offentliga sidan',
  links: 'Länkarna',
  contact: 'Kontakten',
  'vet-institution': 'Institution för yrkesutbildning',
  'vet-head': 'Ledning för yrkesutbildning',
  'vet-teacher': 'Lärare i yrkesutbildning',
  'vet-student': 'Elev i yrkesutbildning',
  teacher: 'Lärare på annan nivå',
  'mobility-staff': 'Personal som ordnar mobilitet',
  'authority-staff': 'Anställd i region eller kommun',
  'academic-staff': 'Akademisk personal',
  ngo: 'Ideell organisation',
  'youth-organisation': 'Ungdomsorganisation',
} as const satisfies Texts<typeof english.option>;
