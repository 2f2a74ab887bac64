/** The host's form after the visit, in Spanish: keys without `form.post-host.1.`. */
export const postHostSpanish1 = {
  title: 'Después de recibir a sus visitantes',
  intro: 'Lo que usted escriba será la parte de la entidad de acogida en la ficha pública.',
  'section.visit.title': 'La visita',
  'asPlanned.label': '¿Se desarrolló la visita según lo previsto?',
  'asPlanned.option.yes': 'Sí',
  'asPlanned.option.partly': 'En parte',
  'asPlanned.option.no': 'No, fue muy distinta',
  'differences.label': '¿Qué fue distinto?',
  'participants.label': '¿Cuántos visitantes participaron?',
  'section.learnt.title': 'Lo que han aprendido',
  'lessons.label': '¿Qué ha aprendido su entidad de la visita?',
  'lessons.help': 'Cuatro lecciones como máximo que puedan servir a otra entidad de acogida.',
  'worked.label': '¿Qué funcionó bien?',
  'notWorked.label': '¿Qué no funcionó tan bien, y qué harían de otra manera?',
  'nextStep.label': '¿Cuál es el próximo paso con la entidad de sus visitantes?',
  'section.photos.title': 'Fotos',
  'photos.label': 'Fotos de la visita',
  'photos.help':
    'Diga qué muestra cada una. Pida permiso a todas las personas reconocibles y, si son menores, a su representante legal.',
} as const;
