import type * as english from '../en/promoters.js';
import type { Texts } from '../shape.js';

export const role = {
  lead: 'la dirección del jurado',
  deputy: 'la suplencia de la dirección',
  checker: 'quien examina la admisibilidad',
  reviewer: 'el jurado',
  outsideReviewer: 'una persona evaluadora externa',
  applicant: 'la persona candidata',
  nominator: 'quien propone',
  coAuthor: 'una persona coautora',
} as const satisfies Texts<typeof english.role>;

export const whom = {
  lead: 'a la dirección del jurado',
  deputy: 'a la suplencia de la dirección',
  checker: 'a quien examina la admisibilidad',
  reviewer: 'al jurado',
  outsideReviewer: 'a una persona evaluadora externa',
  applicant: 'a la persona candidata',
  nominator: 'a quien propone',
  coAuthor: 'a una persona coautora',
} as const satisfies Texts<typeof english.whom>;

export const audience = {
  lead: 'a la dirección del jurado',
  checkers: 'a quien examina la admisibilidad',
  applicant: 'a la persona candidata',
  nominator: 'a quien propone',
  applicantSide: 'a la persona candidata y a quienes escriben con ella',
  reviewersOwing: 'a quienes debían una evaluación',
  mailingList: 'a la lista de distribución',
} as const satisfies Texts<typeof english.audience>;

export const ask = {
  year: 'Año',
  opensOn: 'Se abre el',
  closesOn: 'Se cierra el',
  path: 'Vía',
  interview: 'Entrevista',
  anonymous: 'Nombres e instituciones ocultos para el jurado',
  weights: 'Ponderación de los criterios',
  reviewerIds: 'Miembros del jurado',
  applicationId: 'Candidatura',
  balanceSeen: 'He mirado el equilibrio por región y tipo',
  callId: 'Convocatoria',
  how: 'Para quién',
  candidateKind: 'La candidatura es de',
  applicantType: 'Tipo de candidatura',
  institutionIds: 'Instituciones',
  region: 'Región',
  field: 'Pregunta',
  conflict: 'Tengo un conflicto de intereses',
  slots: 'Horarios',
  slot: 'Horario',
  minutes: 'Minutos',
  decision: 'Decisión',
  rank: 'Puesto en la lista de espera',
  consents: 'Qué puede mostrarse',
} as const satisfies Texts<typeof english.ask>;

export const option = {
  'two-reviewers': 'Dos evaluaciones',
  light: 'Simplificada: una evaluación, sin entrevista',
  intake: 'Una primera entrevista, antes de la evaluación',
  'after-review': 'Una entrevista después de la evaluación',
  'no-interview': 'Sin entrevista',
  accept: 'Aceptar',
  waitlist: 'Lista de espera',
  reject: 'No seleccionar',
  self: 'Me presento yo o presento a mi entidad',
  nomination: 'Propongo a otra persona o entidad',
  person: 'Una persona',
  organisation: 'Una entidad',
  page: 'La página pública',
  links: 'Los enlaces',
  contact: 'El contacto',
  'vet-institution': 'Centro de EFP',
  'vet-head': 'Dirección de un centro de EFP',
  'vet-teacher': 'Docencia o formación en EFP',
  'vet-student': 'Estudiante de EFP',
  teacher: 'Docencia en otro nivel',
  'mobility-staff': 'Personal que organiza la movilidad',
  'authority-staff': 'Personal de una administración regional o local',
  'academic-staff': 'Personal universitario',
  ngo: 'ONG',
  'youth-organisation': 'Organización juvenil',
} as const satisfies Texts<typeof english.option>;
