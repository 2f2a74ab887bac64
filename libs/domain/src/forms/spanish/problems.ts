import type { ProblemKey } from '../problems.js';

export const spanishProblems = {
  required: 'Responda a esta pregunta.',
  'must-agree': 'Necesitamos su permiso para continuar.',
  incomplete: 'Rellénelo todo.',
  'too-long': 'Es demasiado largo: {n} caracteres como máximo.',
  'too-many': 'Son demasiados: {n} como máximo.',
  'too-low': 'Es demasiado bajo: {n} como mínimo.',
  'too-high': 'Es demasiado alto: {n} como máximo.',
  'not-an-option': 'Elija una de las respuestas propuestas.',
  'not-a-text': 'Aquí hace falta texto.',
  'not-a-number': 'Aquí hace falta un número entero.',
  'not-a-day': 'Aquí hace falta un día, por ejemplo 2025-11-18.',
  'not-a-month': 'Aquí hace falta un mes, por ejemplo 2025-11.',
  'not-an-address': 'Esto no parece una dirección de correo electrónico.',
  'not-a-yes-or-no': 'Aquí hay que responder sí o no.',
  'not-a-list': 'Aquí hace falta una lista.',
  'outside-the-visit': 'Este día está fuera de la visita.',
  twice: 'Esto figura dos veces.',
  unknown: 'El formulario no tiene esta pregunta.',
  'too-big': 'Las respuestas son demasiado largas en su conjunto.',
  'wrong-shape': 'Esto no responde a la pregunta.',
} as const satisfies Readonly<Record<ProblemKey, string>>;
