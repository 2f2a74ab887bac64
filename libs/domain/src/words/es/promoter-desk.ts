import type * as english from '../en/promoter-desk.js';
import type { Texts } from '../shape.js';

export const conflict = {
  party: 'Se presenta, propone o escribe con la persona candidata.',
  'in-the-call': 'Se ha presentado o ha propuesto a alguien en esta convocatoria.',
  'same-organisation': 'Pertenece a una institución de la persona candidata.',
} as const satisfies Texts<typeof english.conflict>;

export const duplicate = {
  'same-mail': 'Ambas tienen la misma dirección de correo.',
  'same-name-and-institution': 'Ambas tienen el mismo nombre y la misma institución.',
  'same-name': 'Ambas tienen el mismo nombre.',
} as const satisfies Texts<typeof english.duplicate>;

export const job = {
  declare: 'Decir si algo lo impide',
  review: 'Evaluarla',
  file: 'Presentar su evaluación: no falta nada',
  check: 'Examinar su admisibilidad',
  assign: 'Asignarla al jurado',
  interview: 'Ocuparse de la entrevista',
  decide: 'Preparar una decisión',
  release: 'Comunicar las decisiones',
  prepare: 'Preparar la convocatoria',
} as const satisfies Texts<typeof english.job>;

export const callDate = {
  nomineeGraceDays: 'Último día para que una persona propuesta acepte',
  latestReviewDays: 'Último día de las evaluaciones',
  latestInterviewDays: 'Último día de las entrevistas',
  decisionDays: 'Comunicación de las decisiones',
} as const satisfies Texts<typeof english.callDate>;

export const balance = {
  country: 'Por país',
  region: 'Por región',
  type: 'Por tipo',
  inclusion: 'Según si el trabajo llega a personas con menos oportunidades',
} as const satisfies Texts<typeof english.balance>;

export const shortage = {
  barred: 'Miembros del jurado con conflicto, sin declaración o que ya la tuvieron: {number}.',
  language: 'Miembros del jurado que no leen ninguna de sus lenguas: {number}.',
  full: 'Miembros del jurado que ya tienen todas las que pueden: {number}.',
} as const satisfies Texts<typeof english.shortage>;

export const figure = {
  notKnown: 'No se sabe',
} as const satisfies Texts<typeof english.figure>;
