/** The form before the visit for whoever travels, in Spanish: keys without `form.pre-participant.1.`. */
export const preParticipantSpanish1 = {
  title: 'Antes de su viaje',
  intro:
    'Su entidad de acogida lee esto para preparar su llegada. Después de la visita le preguntaremos si se ha cumplido lo que esperaba.',
  'section.you.title': 'Usted y su trabajo',
  'role.label': '¿Cuál es su función?',
  'role.help': 'Por ejemplo: jefa de estudios, orientador profesional, estudiante de automoción.',
  'department.label': '¿En qué departamento o centro trabaja o estudia?',
  'department.help':
    'Solo figurará junto a una cita suya en la ficha si usted lo autoriza después de la visita.',
  'work.label': '¿En qué trabaja en este momento?',
  'work.help': 'Dos o tres frases, para que su entidad de acogida conozca su punto de partida.',
  'section.learning.title': 'Lo que espera',
  'expectations.label': '¿Qué quiere aprender?',
  'expectations.help':
    'Tres cosas como máximo, una por línea. Volveremos sobre cada una después de la visita.',
  'give.label': '¿Qué puede aportar a su entidad de acogida?',
  'give.help': 'Un método, una experiencia, un contacto: un intercambio va en los dos sentidos.',
  'preparation.label': '¿Cómo se ha preparado hasta ahora?',
  'preparation.help':
    'Lo que ha leído, con quién ha hablado, lo que su equipo quiere saber. Puede aparecer en la ficha pública, sin su nombre.',
  'language.label': '¿En qué lengua trabajará allí, y con qué nivel la habla?',
  'section.practical.title': 'Cuestiones prácticas',
  'accessNeeds.label':
    '¿Hay algo que su entidad de acogida deba preparar para que usted pueda participar plenamente?',
  'accessNeeds.help':
    'Accesibilidad, alimentación, salud, tiempo para el rezo o para cuidados: solo lo que usted quiera contar. Solo lo leen su entidad de acogida y la secretaría, y se elimina 30 días después de la visita.',
  'accessNeedsConsent.label':
    'Mi entidad de acogida puede leer lo que necesito, aunque está fuera del Espacio Económico Europeo.',
  'accessNeedsConsent.help':
    'El país de acogida tiene otra normativa de protección de datos. Sin su permiso solo lo lee la secretaría.',
  'secondAddress.label': 'Una segunda dirección de correo electrónico',
  'secondAddress.help':
    'Solo le escribimos a ella si la primera deja de funcionar, por ejemplo cuando cambia de trabajo.',
  'section.consent.title': 'Sus datos',
  'dataConsent.label':
    'El partenariado puede usar estas respuestas para preparar y evaluar este intercambio.',
  'dataConsent.help':
    'De todo ello solo se publica cómo se ha preparado, sin su nombre. Puede retirar su permiso en cualquier momento escribiendo a la secretaría.',
} as const;
