import type { MailsLike } from '../mail.js';
import type { matchMails } from '../en/match.js';

export const matchMailsSpanish: MailsLike<typeof matchMails> = {
  'match-proposed': {
    subject: 'Responda sí o no[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la secretaría propone un emparejamiento entre {host} y {sender}.',
    body: [
      'Vea quién propone qué y por qué encaja. Después responda que sí, «ahora no», o que no, con un motivo.',
      'Cuando las dos partes hayan aceptado, cada una recibirá los datos de contacto de la otra.',
      'Tiene hasta el {due}. Sin respuesta, el emparejamiento vence.',
    ],
    button: 'Ver el emparejamiento',
  },
  'match-answer-reminder': {
    subject: 'Seguimos esperando su respuesta[, hasta el {due}]: {title}',
    why: 'Recibe este correo porque su entidad no ha respondido al emparejamiento propuesto entre {host} y {sender}.',
    body: [
      'Un «ahora no» también es una respuesta, y ayuda a la otra parte a seguir adelante.',
      'Después del {due} el emparejamiento vence, y durante unos meses no habrá otro entre ustedes.',
    ],
    button: 'Responder al emparejamiento',
  },
  'match-expired': {
    subject: 'Vencido sin respuesta: {title}',
    why: 'Recibe este correo porque las dos partes no respondieron a tiempo al emparejamiento entre {host} y {sender}.',
    body: [
      'Sus plazas vuelven a estar libres. Preguntamos a quien no respondió si su propuesta sigue en pie.',
      'Si llegó demasiado pronto o demasiado tarde, escriba a la secretaría: puede reabrir el emparejamiento.',
    ],
    button: 'Ver qué ha pasado',
  },
  'match-declined': {
    subject: 'La otra parte ha rechazado: {title}',
    why: 'Recibe este correo porque {other} ha rechazado el emparejamiento con su entidad.',
    body: [
      'El motivo indicado: «{reason}»',
      'Su propuesta sigue abierta y sus plazas están libres para otro emparejamiento.',
    ],
    button: 'Ver su intercambio',
  },
  'match-withdrawn': {
    subject: 'El emparejamiento se ha retirado: {title}',
    why: 'Recibe este correo porque el emparejamiento entre {host} y {sender} se retiró antes de acordarse.',
    body: ['El motivo: «{reason}»', 'No tiene que hacer nada.'],
    button: 'Ver qué ha pasado',
  },
  introduced: {
    subject: 'Las dos partes han aceptado. Póngase en contacto[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque {host} y {sender} han aceptado.',
    body: [
      'Su contacto en {other}: {contact}[, {contactEmail}][, {contactPhone}].',
      'Escriba o llame, y anote el primer contacto con un clic. Entonces empieza la preparación.',
      'Si nadie se pone en contacto a más tardar el {due}, el intercambio caduca.',
    ],
    button: 'Anotar el primer contacto',
  },
  'preparation-started': {
    subject: 'Acuerden las fechas y el programa[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque {host} y {sender} están en contacto y ha empezado la preparación de su intercambio.',
    body: [
      'El intercambio necesita fechas, un programa, una lengua de trabajo, alguien que lo pague, un contacto de cada parte y al menos un participante.',
      'Indique cada cosa en cuanto la sepa. No hace falta completarlo todo a la vez.',
    ],
    button: 'Preparar el intercambio',
  },
  'exchange-lapsed': {
    subject: 'Caducado: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} ha estado parado demasiado tiempo.',
    body: [
      'Sus plazas vuelven a estar libres para otros.',
      'Si todavía lo desea, escriba a la secretaría: puede reabrir el intercambio.',
    ],
    button: 'Ver qué ha pasado',
  },
};
