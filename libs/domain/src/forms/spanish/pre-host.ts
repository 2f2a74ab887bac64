/** The host's form before the visit, in Spanish: keys without `form.pre-host.1.`. */
export const preHostSpanish1 = {
  title: 'Antes de recibir a sus visitantes',
  intro:
    'Sus visitantes leen esto antes de viajar. Una vez presentado, queda como está: si algo debe cambiar, pida a la secretaría que se lo devuelva.',
  'section.programme.title': 'El programa',
  'programme.label': '¿Qué se hace en cada media jornada?',
  'programme.help':
    'Una línea por cada mañana y cada tarde: dónde, qué, con quién. De aquí toma la ficha lo que se vio.',
  'people.label': '¿A quién conocerán sus visitantes?',
  'people.help': 'Nombre y cargo, una persona por línea.',
  'section.contact.title': 'Contacto en el lugar',
  'section.contact.intro': 'La persona a la que sus visitantes llaman cuando un tren se retrasa.',
  'contactName.label': 'Nombre',
  'contactPhone.label': 'Teléfono, con el prefijo del país',
  'contactEmail.label': 'Dirección de correo electrónico',
  'section.safety.title': 'Seguridad y accesibilidad',
  'safety.label': '¿Qué deben saber sus visitantes para su seguridad?',
  'safety.help':
    'Equipo de protección, seguros, normas de la casa, números de emergencia. «Nada en particular» también es una respuesta.',
  'access.label': '¿Son accesibles los lugares que verán sus visitantes?',
  'access.help': 'Escalones, ascensores, aseos, bucles magnéticos, salas tranquilas; cómo llegar sin coche.',
} as const;
