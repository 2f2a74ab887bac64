import type * as english from '../en/sheets.js';
import type { Texts } from '../shape.js';

export const sheet = {
  exchanges: 'Scambi',
  proposals: 'Proposte',
  organisations: 'Organizzazioni',
  people: 'Persone',
  reports: 'Relazioni',
  'promoter-applications': 'Candidature',
  factsheets: 'Schede',
  answers: 'Risposte',
} as const satisfies Texts<typeof english.sheet>;

export const column = {
  address: 'Indirizzo web',
  city: 'Città',
  country: 'Paese',
  created: 'Creazione',
  department: 'Ufficio',
  direction: 'Accoglie o invia',
  due: 'Scadenza',
  email: 'Indirizzo e-mail',
  exchange: 'Scambio',
  lastMail: 'Ultima e-mail',
  lastMailState: 'Che esito ha avuto',
  filed: 'Presentazione',
  format: 'Formato',
  formats: 'Formati',
  from: 'Dal',
  host: 'Accoglienza',
  jobTitle: 'Funzione',
  kind: 'Tipo',
  language: 'Lingua delle e-mail',
  member: 'Membro',
  name: 'Nome',
  nextDate: 'Prossima data',
  openCases: 'Pratiche aperte',
  organisation: 'Organizzazione',
  person: 'Persona',
  phone: 'Telefono',
  places: 'Posti',
  published: 'Prima pubblicazione',
  reference: 'Riferimento',
  region: 'Regione',
  report: 'Relazione',
  representative: 'Rappresentante',
  deputy: 'Supplente',
  roles: 'Ruoli in Waymark',
  sender: 'Invio',
  shortName: 'Nome breve',
  since: 'In questa fase dal',
  stage: 'Fase',
  status: 'Stato',
  title: 'Titolo',
  topics: 'Temi',
  until: 'Al',
  updated: 'Ultima modifica',
  version: 'Versione del modulo',
  visitFrom: 'Visita dal',
  visitUntil: 'Visita al',
  waitsOn: 'Attende',
  waitsFor: 'Che cosa si attende',
  website: 'Sito web',
  type: 'Tipo',
  languages: 'Lingue',
  submitted: 'Presentata il',
  reviewers: 'Valutata da',
  score: 'Punteggio',
  spread: 'Scarto',
  staged: 'Decisione preparata',
} as const satisfies Texts<typeof english.column>;

export const answer = {
  yes: 'Sì',
  no: 'No',
  nobody: 'nessuno',
  host: 'L’organizzazione ospitante',
  expectation: 'Aspettativa {number}',
  outcome: 'Aspettativa {number}: si è realizzata?',
  why: 'Aspettativa {number}: perché?',
  olderForm: '{question} (versione {version} del modulo)',
} as const satisfies Texts<typeof english.answer>;

export const direction = { receive: 'Accoglie', send: 'Invia' } as const satisfies Texts<
  typeof english.direction
>;

export const personRole = {
  secretariat: 'Segreteria',
  coordinator: 'Coordinamento',
  representative: 'Rappresentante',
  participant: 'Partecipante',
} as const satisfies Texts<typeof english.personRole>;

export const organisationKind = {
  'regional-authority': 'Ente regionale',
  'local-authority': 'Ente locale',
  'national-body': 'Organismo nazionale',
  'vet-provider': 'Ente di IFP',
  'adult-education': 'Centro di educazione degli adulti',
  guidance: 'Servizio di orientamento',
  ngo: 'ONG',
  'youth-centre': 'Centro giovanile',
  network: 'Rete',
  other: 'Altro',
} as const satisfies Texts<typeof english.organisationKind>;
