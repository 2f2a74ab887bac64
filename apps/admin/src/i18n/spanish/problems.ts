import type { problems } from '../english/problems.js';
import type { Translated } from '../translated.js';

export const problemsSpanish: Translated<typeof problems> = {
  'problem.offline': 'No hay conexión. No se ha perdido nada; inténtelo de nuevo en un momento.',
  'problem.signedOut': 'Su sesión ha terminado. Inicie sesión de nuevo.',
  'problem.notYours': 'Esto no le corresponde a usted.',
  'problem.notFound': 'Esto no existe, o no le corresponde verlo.',
  'problem.tooMany': 'Han sido demasiados intentos. Espere un minuto e inténtelo de nuevo.',
  'problem.unavailable':
    'Waymark no puede atenderlo ahora mismo. No se ha cambiado nada; inténtelo de nuevo en un minuto.',
  'problem.server':
    'Ha habido un error por nuestra parte. No se ha perdido nada de lo que escribió; inténtelo de nuevo en un minuto.',
  'problem.refused': 'Esto no se puede hacer tal como está.',
  'problem.load': 'No se ha podido cargar',
  'problem.retry': 'Intentar de nuevo',
  'problem.refusedTitle': 'Esto no se puede hacer ahora',
  'problem.fields': 'Hay respuestas que deben revisarse',
  'problem.crash': 'Esta página ha fallado',
  'problem.crashHelp': 'Vuelva atrás e inténtelo de nuevo. Lo que se guardó está a salvo.',
};
