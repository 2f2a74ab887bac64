import type * as english from '../en/sheets.js';
import type { Texts } from '../shape.js';

export const sheet = {
  exchanges: 'Intercambios',
  proposals: 'Propuestas',
  organisations: 'Entidades',
  people: 'Personas',
  reports: 'Informes',
  'promoter-applications': 'Candidaturas',
  factsheets: 'Fichas',
  answers: 'Respuestas',
} as const satisfies Texts<typeof english.sheet>;

export const column = {
  address: 'Dirección web',
  city: 'Ciudad',
  country: 'País',
  created: 'Creación',
  department: 'Departamento',
  direction: 'Acoge o envía',
  due: 'Plazo',
  email: 'Dirección de correo',
  exchange: 'Intercambio',
  lastMail: 'Último correo',
  lastMailState: 'Qué pasó con él',
  filed: 'Presentación',
  format: 'Formato',
  formats: 'Formatos',
  from: 'Desde',
  host: 'Acogida',
  jobTitle: 'Cargo',
  kind: 'Tipo',
  language: 'Lengua de los correos',
  member: 'Miembro',
  name: 'Nombre',
  nextDate: 'Próxima fecha',
  openCases: 'Expedientes abiertos',
  organisation: 'Entidad',
  person: 'Persona',
  phone: 'Teléfono',
  places: 'Plazas',
  published: 'Primera publicación',
  reference: 'Referencia',
  region: 'Región',
  report: 'Informe',
  representative: 'Representante',
  deputy: 'Suplente',
  roles: 'Roles en Waymark',
  sender: 'Envío',
  shortName: 'Nombre corto',
  since: 'En esta etapa desde',
  stage: 'Etapa',
  status: 'Estado',
  title: 'Título',
  topics: 'Temas',
  until: 'Hasta',
  updated: 'Último cambio',
  version: 'Versión del formulario',
  visitFrom: 'Visita desde',
  visitUntil: 'Visita hasta',
  waitsOn: 'Espera a',
  waitsFor: 'Qué se espera',
  website: 'Sitio web',
  type: 'Tipo',
  languages: 'Lenguas',
  submitted: 'Presentada el',
  reviewers: 'Evalúan',
  score: 'Puntuación',
  spread: 'Dispersión',
  staged: 'Decisión preparada',
} as const satisfies Texts<typeof english.column>;

export const answer = {
  yes: 'Sí',
  no: 'No',
  nobody: 'nadie',
  host: 'La entidad de acogida',
  expectation: 'Expectativa {number}',
  outcome: 'Expectativa {number}: ¿se cumplió?',
  why: 'Expectativa {number}: ¿por qué?',
  olderForm: '{question} (versión {version} del formulario)',
} as const satisfies Texts<typeof english.answer>;

export const direction = { receive: 'Acoge', send: 'Envía' } as const satisfies Texts<
  typeof english.direction
>;

export const personRole = {
  secretariat: 'Secretaría',
  coordinator: 'Coordinación',
  representative: 'Representante',
  participant: 'Participante',
} as const satisfies Texts<typeof english.personRole>;

export const organisationKind = {
  'regional-authority': 'Autoridad regional',
  'local-authority': 'Autoridad local',
  'national-body': 'Organismo nacional',
  'vet-provider': 'Centro de EFP',
  'adult-education': 'Centro de educación de personas adultas',
  guidance: 'Servicio de orientación',
  ngo: 'ONG',
  'youth-centre': 'Centro juvenil',
  network: 'Red',
  other: 'Otra',
} as const satisfies Texts<typeof english.organisationKind>;
