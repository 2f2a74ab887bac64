import type * as english from '../en/sheets.js';
import type { Texts } from '../shape.js';

export const sheet = {
  exchanges: 'Utbyten',
  proposals: 'Förslag',
  organisations: 'Organisationer',
  people: 'Personer',
  reports: 'Rapporter',
  'promoter-applications': 'Ansökningar',
  factsheets: 'Faktablad',
  answers: 'Svar',
} as const satisfies Texts<typeof english.sheet>;

export const column = {
  address: 'Webbadress',
  city: 'Ort',
  country: 'Land',
  created: 'Skapad',
  department: 'Avdelning',
  direction: 'Tar emot eller sänder',
  due: 'Senast',
  email: 'E-postadress',
  exchange: 'Utbyte',
  lastMail: 'Senaste mejl',
  lastMailState: 'Vad som hände med det',
  filed: 'Inlämnad',
  format: 'Format',
  formats: 'Format',
  from: 'Från',
  host: 'Värd',
  jobTitle: 'Befattning',
  kind: 'Typ',
  language: 'Språk i mejl',
  member: 'Medlem',
  name: 'Namn',
  nextDate: 'Nästa datum',
  openCases: 'Öppna ärenden',
  organisation: 'Organisation',
  person: 'Person',
  phone: 'Telefon',
  places: 'Platser',
  published: 'Först publicerad',
  reference: 'Referens',
  region: 'Region',
  report: 'Rapport',
  representative: 'Representant',
  deputy: 'Ersättare',
  roles: 'Roller i Waymark',
  sender: 'Sändande',
  shortName: 'Kortnamn',
  since: 'I det här skedet sedan',
  stage: 'Skede',
  status: 'Status',
  title: 'Rubrik',
  topics: 'Ämnen',
  until: 'Till',
  updated: 'Senast ändrad',
  version: 'Formulärets version',
  visitFrom: 'Besök från',
  visitUntil: 'Besök till',
  waitsOn: 'Väntar på',
  waitsFor: 'Vad det väntar på',
  website: 'Webbplats',
  type: 'Typ',
  languages: 'Språk',
  submitted: 'Inlämnad',
  reviewers: 'Bedöms av',
  score: 'Poäng',
  spread: 'Spridning',
  staged: 'Förberett beslut',
} as const satisfies Texts<typeof english.column>;

export const answer = {
  yes: 'Ja',
  no: 'Nej',
  nobody: 'ingen',
  host: 'Värden',
  expectation: 'Förväntan {number}',
  outcome: 'Förväntan {number}: infriades den?',
  why: 'Förväntan {number}: varför?',
  olderForm: '{question} (formulärets version {version})',
} as const satisfies Texts<typeof english.answer>;

export const direction = { receive: 'Tar emot', send: 'Sänder' } as const satisfies Texts<
  typeof english.direction
>;

export const personRole = {
  secretariat: 'Sekretariat',
  coordinator: 'Samordnare',
  representative: 'Representant',
  participant: 'Deltagare',
} as const satisfies Texts<typeof english.personRole>;

export const organisationKind = {
  'regional-authority': 'Regional myndighet',
  'local-authority': 'Kommun eller lokal myndighet',
  'national-body': 'Nationellt organ',
  'vet-provider': 'Yrkesutbildare',
  'adult-education': 'Vuxenutbildning',
  guidance: 'Vägledningsorganisation',
  ngo: 'Ideell organisation',
  'youth-centre': 'Ungdomsgård',
  network: 'Nätverk',
  other: 'Annat',
} as const satisfies Texts<typeof english.organisationKind>;
