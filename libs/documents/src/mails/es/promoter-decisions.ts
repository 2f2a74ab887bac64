import type { MailsLike } from '../mail.js';
import type { promoterDecisionMails as english } from '../en/promoter-decisions.js';

export const promoterDecisionMails: MailsLike<typeof english> = {
  'slots-offered': {
    subject: 'Elija hora para su entrevista[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque nos gustaría hablar con usted de su candidatura.',
    body: ['Si ninguna hora le conviene, escriba a la secretaría. La hora elegida antes ya no vale.'],
    button: 'Elegir una hora',
  },
  'slot-reminder': {
    subject: 'Aún no ha elegido hora para su entrevista[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque le hemos ofrecido horas para una entrevista.',
    body: ['Si ninguna le conviene, escriba a la secretaría.'],
    button: 'Elegir una hora',
  },
  'slot-picked': {
    subject: 'La entrevista está fijada: {title}',
    why: 'Recibe este correo porque se ha elegido hora para la entrevista.',
    body: ['Cuándo: {when}[ · {place}]'],
    button: 'Abrir la candidatura',
  },
  'interview-reminder': {
    subject: 'Su entrevista está cerca: {title}',
    why: 'Recibe este correo porque tiene una entrevista sobre su candidatura.',
    body: ['Cuándo: {when}[ · {place}]'],
    button: 'Abrir la candidatura',
  },
  'interviews-overdue': {
    subject: 'La entrevista está atrasada: {title}',
    why: 'Recibe este correo porque ha llegado el último día de las entrevistas y esta no se ha hecho.',
    body: ['Hágala ahora, o prescinda de ella y diga por qué.'],
    button: 'Abrir la candidatura',
  },
  offer: {
    subject: 'Ha sido seleccionada su candidatura: diga que sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su candidatura a Mobility Promoter ha sido seleccionada.',
    body: [
      '¡Enhorabuena! Díganos si acepta. Sin respuesta a más tardar el {due}, la plaza pasa a la lista de espera.',
      'De la evaluación: «{comments}»',
    ],
    button: 'Dar su respuesta',
  },
  'offer-from-waitlist': {
    subject: 'Hay una plaza libre para usted: diga que sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha quedado una plaza libre y su nombre encabeza la lista de espera.',
    body: ['Díganos si acepta. Sin respuesta a más tardar el {due}, la plaza pasa a la siguiente persona.'],
    button: 'Dar su respuesta',
  },
  waitlisted: {
    subject: 'Está en la lista de espera: {title}',
    why: 'Recibe este correo porque se han tomado las decisiones de esta convocatoria.',
    body: ['Si queda libre una plaza, le escribimos.', 'De la evaluación: «{comments}»'],
    button: 'Abrir la candidatura',
  },
  rejected: {
    subject: 'No seleccionada esta vez: {title}',
    why: 'Recibe este correo porque se han tomado las decisiones de esta convocatoria.',
    body: [
      'Gracias por su trabajo por la movilidad para el aprendizaje. Puede volver a presentarse el año próximo.',
      'De la evaluación: «{comments}»',
    ],
    button: 'Abrir la candidatura',
  },
  'offer-reminder': {
    subject: '¿Acepta? Díganoslo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su candidatura a Mobility Promoter ha sido seleccionada y aún no ha respondido.',
    body: ['Sin respuesta a más tardar el {due}, la plaza pasa a la lista de espera.'],
    button: 'Dar su respuesta',
  },
  'offer-accepted': {
    subject: 'Una plaza ha sido aceptada: {title}',
    why: 'Recibe este correo porque una candidatura seleccionada ha dicho que sí.',
    body: ['Lo siguiente es el perfil.'],
    button: 'Abrir la candidatura',
  },
  'offer-declined': {
    subject: 'Ha quedado libre una plaza: {title}',
    why: 'Recibe este correo porque una candidatura seleccionada no será Mobility Promoter.',
    body: ['La lista de espera avanza sola.'],
    button: 'Abrir la candidatura',
  },
  'offer-lapsed': {
    subject: 'Su plaza ha pasado a otra persona: {title}',
    why: 'Recibe este correo porque no supimos a tiempo si aceptaba.',
    body: ['Puede volver a presentarse el año próximo.'],
    button: 'Abrir la candidatura',
  },
  'call-without-award': {
    subject: 'La convocatoria se cerró sin selección: {title}',
    why: 'Recibe este correo porque la convocatoria a la que se presentó se ha cerrado sin seleccionar a nadie.',
    body: ['Esto no dice nada de su candidatura. Puede volver a presentarse.'],
    button: 'Abrir la candidatura',
  },
  'taken-up-again': {
    subject: 'La convocatoria sigue: {title}',
    why: 'Recibe este correo porque una convocatoria cerrada sin selección sigue al final adelante.',
    body: ['Su candidatura está donde estaba. No hace falta volver a enviarla.'],
    button: 'Abrir la candidatura',
  },
  'profile-invitation': {
    subject: 'Escriba su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha aceptado ser Mobility Promoter.',
    body: ['Decide parte por parte lo que se muestra, y puede cambiarlo en cualquier momento.'],
    button: 'Escribir el perfil',
  },
  'profile-reminder': {
    subject: 'Se espera su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su perfil de Mobility Promoter aún no está.',
    body: ['No tiene que ser largo: bastan unas frases.'],
    button: 'Escribir el perfil',
  },
  'profile-drafted': {
    subject: 'Apruebe un perfil: {title}',
    why: 'Recibe este correo porque se ha escrito el perfil de un Mobility Promoter.',
    body: ['Apruébelo, o devuélvalo con un comentario.'],
    button: 'Abrir la candidatura',
  },
  'profile-returned': {
    subject: 'Revise su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la secretaría le pide cambiar algo en su perfil.',
    body: ['El motivo: «{reason}»'],
    button: 'Escribir el perfil',
  },
  'profile-approved': {
    subject: 'Su perfil está aprobado: {title}',
    why: 'Recibe este correo porque la secretaría ha aprobado su perfil.',
    body: ['Se publica junto con los demás.'],
    button: 'Abrir la candidatura',
  },
  'profile-published': {
    subject: 'Su perfil es público: {title}',
    why: 'Recibe este correo porque se ha publicado su perfil de Mobility Promoter.',
    body: ['Puede retirar su consentimiento en cualquier momento: desaparece al instante.'],
    button: 'Abrir la candidatura',
  },
  'profile-consent-withdrawn': {
    subject: 'Se ha retirado un consentimiento: {title}',
    why: 'Recibe este correo porque un Mobility Promoter ha retirado un consentimiento.',
    body: ['Lo que cubría ya no se muestra. No tiene que hacer nada en nuestras páginas.'],
    button: 'Abrir la candidatura',
  },
  renewal: {
    subject: '¿Sigue como Mobility Promoter? Díganoslo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su perfil lleva un año publicado.',
    body: ['Sin respuesta a más tardar el {due} pasa a nuestra red de antiguos.'],
    button: 'Dar su respuesta',
  },
  'became-alumni': {
    subject: 'Gracias: {title}',
    why: 'Recibe este correo porque su tiempo como Mobility Promoter ha terminado.',
    body: ['Forma parte de nuestra red de antiguos y puede volver en cualquier momento.'],
    button: 'Abrir la candidatura',
  },
};
