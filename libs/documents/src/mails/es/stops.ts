import type { MailsLike } from '../mail.js';
import type { stopMails } from '../en/stops.js';

export const stopMailsSpanish: MailsLike<typeof stopMails> = {
  'put-on-hold': {
    subject: 'En suspenso[ hasta el {until}]: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} está en suspenso.',
    body: [
      'El motivo: «{reason}»',
      'No se le pide nada hasta el {until}: no corre ningún plazo ni se envía ningún recordatorio.',
    ],
    button: 'Ver el intercambio',
  },
  resumed: {
    subject: 'El intercambio continúa: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} ya no está en suspenso.',
    body: ['Todos los plazos vuelven a correr. Revise las fechas: quizá haya que fijarlas de nuevo.'],
    button: 'Ver qué sigue',
  },
  'exchange-cancelled': {
    subject: 'Cancelado: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} se ha cancelado.',
    body: [
      'El motivo: «{reason}»',
      'No se pide ningún informe a nadie. Las necesidades de accesibilidad se eliminan en un plazo de 30 días.',
    ],
    button: 'Ver qué ha pasado',
  },
  'exchange-reopened': {
    subject: 'Abierto de nuevo: {title}',
    why: 'Recibe este correo porque la secretaría ha reabierto el intercambio entre {host} y {sender}.',
    body: ['El motivo: «{reason}»', 'Continúa donde estaba.'],
    button: 'Ver qué sigue',
  },
};
