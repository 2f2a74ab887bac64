import type * as english from '../en/sheets.js';
import type { Texts } from '../shape.js';

export const sheet = {
  exchanges: 'Austausche',
  proposals: 'Vorschläge',
  organisations: 'Einrichtungen',
  people: 'Personen',
  reports: 'Berichte',
  'promoter-applications': 'Bewerbungen',
  factsheets: 'Factsheets',
  answers: 'Antworten',
} as const satisfies Texts<typeof english.sheet>;

export const column = {
  address: 'Webadresse',
  city: 'Stadt',
  country: 'Land',
  created: 'Angelegt',
  department: 'Abteilung',
  direction: 'Nimmt auf oder entsendet',
  due: 'Fällig',
  email: 'E-Mail-Adresse',
  exchange: 'Austausch',
  lastMail: 'Letzte E-Mail',
  lastMailState: 'Was daraus wurde',
  filed: 'Eingereicht',
  format: 'Format',
  formats: 'Formate',
  from: 'Von',
  host: 'Aufnehmend',
  jobTitle: 'Funktion',
  kind: 'Art',
  language: 'Sprache der E-Mails',
  member: 'Mitglied',
  name: 'Name',
  nextDate: 'Nächster Termin',
  openCases: 'Offene Vorgänge',
  organisation: 'Einrichtung',
  person: 'Person',
  phone: 'Telefon',
  places: 'Plätze',
  published: 'Zuerst veröffentlicht',
  reference: 'Kennung',
  region: 'Region',
  report: 'Bericht',
  representative: 'Vertretung',
  deputy: 'Stellvertretung',
  roles: 'Rollen in Waymark',
  sender: 'Entsendend',
  shortName: 'Kurzname',
  since: 'In dieser Phase seit',
  stage: 'Phase',
  status: 'Status',
  title: 'Titel',
  topics: 'Themen',
  until: 'Bis',
  updated: 'Zuletzt geändert',
  version: 'Version des Formulars',
  visitFrom: 'Besuch von',
  visitUntil: 'Besuch bis',
  waitsOn: 'Wartet auf',
  waitsFor: 'Worauf gewartet wird',
  website: 'Website',
  type: 'Art',
  languages: 'Sprachen',
  submitted: 'Eingereicht',
  reviewers: 'Begutachtet von',
  score: 'Punkte',
  spread: 'Spanne',
  staged: 'Vorgemerkte Entscheidung',
} as const satisfies Texts<typeof english.column>;

export const answer = {
  yes: 'Ja',
  no: 'Nein',
  nobody: 'niemand',
  host: 'Die aufnehmende Einrichtung',
  expectation: 'Erwartung {number}',
  outcome: 'Erwartung {number}: hat sie sich erfüllt?',
  why: 'Erwartung {number}: warum?',
  olderForm: '{question} (Version {version} des Formulars)',
} as const satisfies Texts<typeof english.answer>;

export const direction = { receive: 'Nimmt auf', send: 'Entsendet' } as const satisfies Texts<
  typeof english.direction
>;

export const personRole = {
  secretariat: 'Sekretariat',
  coordinator: 'Koordination',
  representative: 'Vertretung',
  participant: 'Teilnahme',
} as const satisfies Texts<typeof english.personRole>;

export const organisationKind = {
  'regional-authority': 'Regionale Behörde',
  'local-authority': 'Kommune',
  'national-body': 'Nationale Stelle',
  'vet-provider': 'Berufsbildungseinrichtung',
  'adult-education': 'Erwachsenenbildungszentrum',
  guidance: 'Beratungseinrichtung',
  ngo: 'Nichtregierungsorganisation',
  'youth-centre': 'Jugendzentrum',
  network: 'Netzwerk',
  other: 'Sonstige',
} as const satisfies Texts<typeof english.organisationKind>;
