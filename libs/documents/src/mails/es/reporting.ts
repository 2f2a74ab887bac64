import type { MailsLike } from '../mail.js';
import type { reportingMails } from '../en/reporting.js';

export const reportingMailsSpanish: MailsLike<typeof reportingMails> = {
  'post-report-invitation': {
    subject: 'Cuéntenos qué ha aprendido[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque participó en la visita de {sender} a {host}.',
    body: [
      '¿Qué esperaba, y qué ha resultado de ello? Le llevará unos {minutes} minutos, y lo que escriba se guarda solo.',
      'Sus lecciones formarán parte de una ficha pública. Su cita, su nombre y su foto solo aparecen si usted lo autoriza.',
      'Cómo funciona y qué se hace público: {guidelines}',
    ],
    button: 'Empezar su informe',
  },
  'host-post-report-invitation': {
    subject: '¿Qué han aprendido al acoger? Cuéntenoslo[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque {host} ha recibido a {sender}.',
    body: [
      'Sus lecciones serán la parte de la entidad de acogida en una ficha pública.',
      'Le llevará unos {minutes} minutos, y lo que escriba se guarda solo.',
    ],
    button: 'Empezar el informe de acogida',
  },
  'post-report-reminder': {
    subject: 'Falta su informe posterior a la visita[, plazo: {due}]: {title}',
    why: 'Recibe este correo porque participó en este intercambio y aún no ha presentado su informe posterior a la visita.',
    body: ['Le llevará unos {minutes} minutos. Sin él, en la ficha faltan sus lecciones.'],
    button: 'Escribir su informe',
  },
  'host-post-report-reminder': {
    subject: 'Falta el informe de la entidad de acogida[, plazo: {due}]: {title}',
    why: 'Recibe este correo porque {host} ha recibido a {sender} y aún no se ha presentado el informe posterior de la entidad de acogida.',
    body: ['Le llevará unos {minutes} minutos. Sin él no se puede redactar la ficha.'],
    button: 'Escribir el informe de acogida',
  },
  'post-reports-missing-contact': {
    subject: 'Faltan informes posteriores a la visita: {title}',
    why: 'Recibe este correo porque es contacto de este intercambio y faltan informes de su parte.',
    body: [
      'Una palabra suya ayuda más que otro correo nuestro.',
      'Si ya no es posible contactar con alguien, dígaselo a la secretaría: puede eximir de ese informe.',
    ],
    button: 'Ver quién falta',
  },
  'report-copy': {
    subject: 'Su informe, tal como se presentó: {title}',
    why: 'Recibe este correo porque se presentó su informe sobre {title}. Esta es su copia.',
    body: [
      'La secretaría puede devolvérselo una vez; si no, queda como está. Con el enlace de abajo puede leerlo cuando quiera, con sus fotos.',
    ],
    button: 'Abrir su informe',
  },
  'report-returned': {
    subject: 'Revise su informe, por favor: {title}',
    why: 'Recibe este correo porque la secretaría tiene una pregunta sobre el informe que presentó.',
    body: [
      'Le escriben: «{reason}»',
      'Sus respuestas siguen ahí. Cambie lo que quiera y preséntelo de nuevo.',
    ],
    button: 'Abrir su informe',
  },
};
