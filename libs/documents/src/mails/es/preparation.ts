import type { MailsLike } from '../mail.js';
import type { preparationMails } from '../en/preparation.js';

export const preparationMailsSpanish: MailsLike<typeof preparationMails> = {
  'still-on': {
    subject: '¿Sigue en pie? Díganoslo[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} aún no tiene fechas.',
    body: [
      'Si sigue en pie, dígalo con un clic; las fechas pueden venir después. Si no, puede cancelarlo allí mismo, con un motivo.',
      'Lo preguntamos dos veces. Si nadie responde a más tardar el {due}, el intercambio puede caducar.',
    ],
    button: 'Decir si sigue en pie',
  },
  'visit-dates-set': {
    subject: 'Las fechas están fijadas[: {visit}], {title}',
    why: 'Recibe este correo porque se han fijado las fechas del intercambio entre {host} y {sender}.',
    body: [
      'La visita será del {start} al {end}.',
      'Los informes y los recordatorios siguen estas fechas. Si no son correctas, avise a la otra parte y cámbielas.',
    ],
    button: 'Ver el plan',
  },
  'participant-removed': {
    subject: 'Ya no figura en la lista: {title}',
    why: 'Recibe este correo porque se le ha quitado de la lista de participantes de este intercambio.',
    body: [
      'No tiene que escribir ningún informe. Lo que nos contó sobre sus necesidades se elimina en un plazo de 30 días.',
      'Si es un error, escriba a su entidad o a la secretaría.',
    ],
  },
  'pre-report-invitation': {
    subject: 'Preséntese a su entidad de acogida[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque viaja en el intercambio entre {host} y {sender}.',
    body: [
      'Antes de su viaje, a su entidad de acogida le gustaría saber quién es usted y qué quiere aprender.',
      'Le llevará unos {minutes} minutos. Lo que escriba se guarda solo: puede parar y continuar más tarde en otro dispositivo.',
      'Cómo funciona y qué se hace público: {guidelines}',
    ],
    button: 'Empezar su informe',
  },
  'pre-report-reminder': {
    subject: 'Falta su informe previo a la visita[, plazo: {due}]: {title}',
    why: 'Recibe este correo porque viaja en este intercambio y aún no ha presentado su informe previo a la visita.',
    body: ['Le llevará unos {minutes} minutos, y con él su entidad de acogida prepara la visita.'],
    button: 'Escribir su informe',
  },
  'host-pre-report-reminder': {
    subject: 'Sus visitantes necesitan el programa[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque recibe a {sender} y aún no se ha presentado el informe previo de la entidad de acogida.',
    body: [
      'En él, sus visitantes leen qué se hace en cada media jornada, a quién conocerán y a quién llamar cuando un tren se retrasa.',
      'Le llevará unos {minutes} minutos.',
    ],
    button: 'Escribir el informe de acogida',
  },
  'pre-reports-missing-contact': {
    subject: 'Faltan informes previos a la visita: {title}',
    why: 'Recibe este correo porque es contacto de este intercambio y hay personas de su parte que no han presentado su informe.',
    body: [
      'La visita empieza el {start}. Una palabra suya ayuda más que otro correo nuestro.',
      'Quien no pueda escribir puede contárselo por teléfono a usted o a la secretaría.',
    ],
    button: 'Ver quién falta',
  },
  'pre-reports-missing': {
    subject: 'Faltan informes[, visita: {visit}]: {title}',
    why: 'Recibe este correo porque la visita está cerca y no todos los informes previos están presentados o exentos.',
    body: ['Puede eximir de un informe con un motivo, o presentarlo según lo que le diga la persona.'],
    button: 'Ver quién falta',
  },
  'visit-ready': {
    subject: 'Todo está listo[ para la visita ({visit})]: {title}',
    why: 'Recibe este correo porque todo está preparado para el intercambio entre {host} y {sender}.',
    body: [
      'La visita será del {start} al {end}.',
      'El programa, el contacto en el lugar y los informes están reunidos en un mismo sitio.',
    ],
    button: 'Ver el programa',
  },
  'visit-not-held': {
    subject: 'La visita no se realizó: {title}',
    why: 'Recibe este correo porque se ha registrado que la visita de {sender} a {host} no se realizó.',
    body: [
      'El motivo: «{reason}»',
      'No se pide ningún informe a nadie. Las necesidades de accesibilidad se eliminan en un plazo de 30 días.',
    ],
    button: 'Ver qué ha pasado',
  },
};
