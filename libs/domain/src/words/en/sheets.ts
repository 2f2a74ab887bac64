import type { OrganisationKind } from '../../vocabulary/organisation-kinds.js';

/** Headings of what is exported as a spreadsheet, and names of its sheets. */
export const sheet = {
  exchanges: 'Exchanges',
  proposals: 'Proposals',
  organisations: 'Organisations',
  people: 'People',
  reports: 'Reports',
  factsheets: 'Factsheets',
  answers: 'Answers',
} as const;

export const column = {
  address: 'Web address',
  city: 'City',
  country: 'Country',
  created: 'Created',
  department: 'Department',
  direction: 'Receives or sends',
  due: 'Due',
  email: 'Mail address',
  exchange: 'Exchange',
  lastMail: 'Last mail',
  lastMailState: 'What became of it',
  filed: 'Filed',
  format: 'Format',
  formats: 'Formats',
  from: 'From',
  host: 'Host',
  jobTitle: 'Role at work',
  kind: 'Kind',
  language: 'Language of mails',
  member: 'Member',
  name: 'Name',
  nextDate: 'Next date',
  openCases: 'Open cases',
  organisation: 'Organisation',
  person: 'Person',
  phone: 'Telephone',
  places: 'Places',
  published: 'First published',
  reference: 'Reference',
  region: 'Region',
  report: 'Report',
  representative: 'Representative',
  deputy: 'Deputy',
  roles: 'Roles in Waymark',
  sender: 'Sender',
  shortName: 'Short name',
  since: 'In this stage since',
  stage: 'Stage',
  status: 'Status',
  title: 'Title',
  topics: 'Topics',
  until: 'Until',
  updated: 'Last changed',
  version: 'Version of the form',
  visitFrom: 'Visit from',
  visitUntil: 'Visit until',
  waitsOn: 'Waits on',
  waitsFor: 'What it waits for',
  website: 'Website',
} as const;

export const answer = {
  yes: 'Yes',
  no: 'No',
  nobody: 'nobody',
  host: 'The host',
  expectation: 'Expectation {number}',
  outcome: 'Expectation {number}: did it come true?',
  why: 'Expectation {number}: why?',
  olderForm: '{question} (version {version} of the form)',
} as const;

export const direction = { receive: 'Receives', send: 'Sends' } as const;

export const personRole = {
  secretariat: 'Secretariat',
  coordinator: 'Coordinator',
  representative: 'Representative',
  participant: 'Participant',
} as const;

export const organisationKind = {
  'regional-authority': 'Regional authority',
  'local-authority': 'Local authority',
  'national-body': 'National body',
  'vet-provider': 'VET provider',
  'adult-education': 'Adult-education centre',
  guidance: 'Guidance organisation',
  ngo: 'NGO',
  'youth-centre': 'Youth centre',
  network: 'Network',
  other: 'Other',
} as const satisfies Record<OrganisationKind, string>;
