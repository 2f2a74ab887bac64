import type * as english from '../en/beside.js';
import type { Texts } from '../shape.js';

export const beside = {
  action: {
    sendReminder: 'Enviar ahora',
    skipReminder: 'Omitir',
    postponeReminder: 'Aplazar',
    writeNote: 'Escribir una nota',
    sendMessage: 'Enviar un mensaje',
  },
  event: {
    'reminder-sent-by-hand': '{actor} envió a mano un recordatorio {to}.',
    'reminder-skipped-by-hand': '{actor} omitió el recordatorio dirigido {to}[: {reason}].',
    'reminder-postponed': '{actor} aplazó el recordatorio dirigido {to}[ hasta el {until}][: {reason}].',
    'note-written': '{actor} escribió una nota dirigida {to}.',
    'message-sent': '{actor} envió un mensaje {to}.',
  },
  mail: { message: 'un mensaje', 'report-link': 'un nuevo enlace al informe' },
  someMail: 'un correo',
  mailed: {
    sent: 'Enviado por correo a {people}: {mail}.',
    waiting: 'Pendiente de envío por correo a {people}: {mail}.',
    failed: 'No se pudo enviar por correo a {people}: {mail}.',
    bounced: 'Devuelto sin entregar a {people}: {mail}.',
    arrived: 'Entregado a {people}: {mail}.',
  },
  mailState: {
    waiting: 'pendiente de envío',
    sent: 'enviado',
    failed: 'rechazado',
    bounced: 'devuelto sin entregar',
    arrived: 'entregado',
  },
  need: {
    reminderOpen: 'Este recordatorio ya se envió, o ya no queda nada que recordar.',
    notJustSent: 'El mismo recordatorio se envió hace menos de un día.',
  },
} as const satisfies Texts<typeof english.beside>;
