import type { MailsLike } from '../mail.js';
import type { factsheetMails } from '../en/factsheet.js';

export const factsheetMailsSpanish: MailsLike<typeof factsheetMails> = {
  'factsheet-approval': {
    subject: 'Apruebe la ficha[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la ficha del intercambio entre {host} y {sender} está escrita y necesita su aprobación.',
    body: [
      'Léala como la leerá el público. Apruébela, o diga qué debería cambiar.',
      'El silencio no se toma por un sí. Responda, por favor, a más tardar el {due}.',
    ],
    button: 'Leer la ficha',
  },
  'factsheet-approval-reminder': {
    subject: 'La ficha le espera[, hasta el {due}]: {title}',
    why: 'Recibe este correo porque su entidad no ha respondido sobre la ficha de este intercambio.',
    body: ['Se publica cuando las dos partes han dicho que sí. Si hay algo incorrecto, diga qué.'],
    button: 'Leer la ficha',
  },
  'item-confirmation': {
    subject: '¿Podemos publicar sus palabras y fotos? Responda[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque en la ficha de este intercambio hay una cita o una foto suya.',
    body: [
      'Vea exactamente lo que sería público y responda sí o no a cada cosa.',
      'Lo que no haya confirmado a más tardar el {due} se descarta. Puede retirar un sí en cualquier momento.',
    ],
    button: 'Ver lo que sería público',
  },
  'item-confirmation-reminder': {
    subject: 'Su cita o su foto espera su permiso[, hasta el {due}]: {title}',
    why: 'Recibe este correo porque no ha dicho si su cita o su foto puede publicarse.',
    body: ['Sin su permiso se descarta. Si eso es lo que quiere, no tiene que hacer nada.'],
    button: 'Ver lo que sería público',
  },
  'factsheet-published': {
    subject: 'Publicada: {title}',
    why: 'Recibe este correo porque la ficha de su intercambio ya es pública.',
    body: [
      'Compártala con quien deba conocerla: la página se lee en cualquier dispositivo, y hay un PDF para imprimir.',
      'Si quiere que se quite algo suyo, díganoslo. Desaparece en menos de un minuto.',
    ],
    button: 'Ver la ficha',
  },
  'consent-withdrawn': {
    subject: 'Retirado de la ficha: {title}',
    why: 'Recibe este correo porque una persona ha retirado un consentimiento y la ficha ha cambiado.',
    body: ['La página y el PDF ya muestran la nueva revisión. No tiene que hacer nada.'],
    button: 'Ver la ficha',
  },
  'closed-without-factsheet': {
    subject: 'Cerrado sin ficha: {title}',
    why: 'Recibe este correo porque el intercambio entre {host} y {sender} se ha cerrado sin ficha.',
    body: ['El motivo: «{reason}»', 'La visita cuenta igualmente como realizada. Gracias por ella.'],
    button: 'Ver el intercambio',
  },
  'follow-up': {
    subject: '¿En qué ha quedado? Cuéntenoslo[, a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque han pasado seis meses desde la visita de {sender} a {host}.',
    body: [
      'Entonces indicó un próximo paso. ¿En qué ha quedado, y qué capacidades necesita ahora su región?',
      'Bastan dos frases.',
    ],
    button: 'Responder en dos frases',
  },
  'follow-up-reminder': {
    subject: 'Último aviso[, hasta el {due}]: {title}',
    why: 'Recibe este correo porque le preguntamos en qué ha quedado su intercambio y aún no tenemos respuesta.',
    body: ['«Todavía nada» también es una respuesta. Después no volveremos a preguntar.'],
    button: 'Responder en dos frases',
  },
};
