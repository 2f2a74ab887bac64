import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';

export const promoterMailsSpanish: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Participa en la dirección del jurado: {title}',
    why: 'Recibe este correo porque la secretaría le ha encomendado dirigir el jurado de esta convocatoria, o suplir a quien lo dirige.',
    body: [
      'Comunique enseguida cualquier conflicto de intereses: la otra persona dirige entonces esa candidatura.',
    ],
  },
  'call-not-ready': {
    subject: 'La convocatoria aún no está lista: {title}',
    why: 'Recibe este correo porque la convocatoria se abre pronto y nadie ha dicho que esté lista.',
    body: [
      'Solo se abre cuando su texto está en todas las lenguas, hay dirección y jurado, y alguien ha visto la vista previa.',
    ],
  },
  'call-opened': {
    subject: 'Presente una candidatura o proponga a alguien[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque es miembro de la asociación o figura en su lista de correo.',
    body: [
      'La convocatoria, en sus propias palabras: {text}',
      'Un Mobility Promoter es una persona o entidad que destaca en la promoción de la movilidad para el aprendizaje.',
      'Puede presentarse o proponer a alguien.',
      '¿Ya no desea estos correos? Dese de baja aquí: {unsubscribe}',
    ],
  },
  'call-extended': {
    subject: 'Más tiempo para presentarse[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque una convocatoria de la que tuvo noticia sigue abierta más tiempo.',
    body: [
      'Puede presentarse o proponer a alguien.',
      '¿Ya no desea estos correos? Dese de baja aquí: {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'Pocas candidaturas: decida cómo seguir: {title}',
    why: 'Recibe este correo porque la convocatoria se ha cerrado con menos candidaturas que plazas.',
    body: ['Amplíela, siga con lo que hay, o ciérrela sin selección.'],
  },
  'release-due': {
    subject: 'Comunique las decisiones[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque pronto vencen las decisiones de esta convocatoria.',
    body: ['Mire antes el equilibrio por región y tipo. Un solo envío manda todas las cartas.'],
  },
  'co-author-invited': {
    subject: 'Escriban juntos una candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien le ha pedido escribir esta candidatura en común.',
    body: ['Puede leerla y cambiarla hasta que se cierre la convocatoria.'],
  },
  nomination: {
    subject: 'Le han propuesto como Mobility Promoter: ¿está de acuerdo?[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien ha propuesto su nombre como Mobility Promoter.',
    body: ['Nadie evalúa la propuesta antes de su sí. También puede decir que no, sin motivo.'],
  },
  'nomination-reminder': {
    subject: 'Falta todavía su sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien ha propuesto su nombre como Mobility Promoter y aún no ha respondido.',
    body: ['La convocatoria se ha cerrado. Sin su sí a más tardar el {due}, la propuesta caduca.'],
  },
  'nominee-agreed': {
    subject: 'La persona propuesta está de acuerdo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la persona o entidad que propuso ha dicho que sí.',
    body: ['Si aún no ha enviado la propuesta, hágalo antes de que se cierre la convocatoria.'],
  },
  'nomination-refused': {
    subject: 'La persona propuesta no lo desea: {title}',
    why: 'Recibe este correo porque la persona o entidad que propuso ha dicho que no.',
    body: ['La propuesta ha terminado. Puede proponer a otra mientras la convocatoria esté abierta.'],
  },
  'draft-reminder': {
    subject: 'Termine su candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha empezado una candidatura que aún no ha enviado.',
    body: ['Después del último día el borrador caduca. Si la convocatoria se reabre, podrá seguir con él.'],
  },
  'draft-lapsed': {
    subject: 'No se envió a tiempo: {title}',
    why: 'Recibe este correo porque la convocatoria se cerró antes de que esta candidatura estuviera completa.',
    body: ['No se ha borrado nada. Si la convocatoria se reabre, podrá seguir con ella.'],
  },
  'application-received': {
    subject: 'Tenemos su candidatura: {title}',
    why: 'Recibe este correo porque su candidatura ha llegado.',
    body: [
      'Le escribimos si falta algo, y cuando estén tomadas todas las decisiones. Puede retirarla en cualquier momento.',
    ],
  },
  'application-returned': {
    subject: 'Complete su candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque hay algo que corregir en su candidatura.',
    body: ['El motivo: «{reason}»', 'Sin respuesta a más tardar el {due} se juzga tal como está.'],
  },
  'application-ineligible': {
    subject: 'No admitida a evaluación: {title}',
    why: 'Recibe este correo porque su candidatura no ha podido admitirse a evaluación.',
    body: ['El motivo: «{reason}»'],
  },
  'application-merged': {
    subject: 'Dos candidaturas siguen como una: {title}',
    why: 'Recibe este correo porque había dos candidaturas de la misma persona o entidad en esta convocatoria.',
    body: ['El motivo: «{reason}»', 'La otra sigue adelante. No tiene que hacer nada.'],
  },
  'application-withdrawn': {
    subject: 'Retirada: {title}',
    why: 'Recibe este correo porque se ha retirado una candidatura de su convocatoria.',
    body: ['Nadie tiene que evaluarla ya.'],
  },
  'field-reopened': {
    subject: 'Una pregunta vuelve a estar abierta: {title}',
    why: 'Recibe este correo porque se ha reabierto para usted una pregunta de su candidatura.',
    body: ['El motivo: «{reason}»', 'Cámbiela y vuelva a cerrarla; lo demás queda como lo envió.'],
  },
  'eligibility-due': {
    subject: 'Examine si se admite: {title}',
    why: 'Recibe este correo porque una candidatura espera su comprobación.',
    body: ['Admítala, devuélvala una vez, o diga por qué no se admite.'],
  },
  'assignment-due': {
    subject: 'Asigne evaluadores: {title}',
    why: 'Recibe este correo porque una candidatura admitida no tiene aún evaluadores.',
    body: ['Solo puede recibirla quien haya declarado que nada lo impide.'],
  },
  'acting-lead-named': {
    subject: 'Usted dirige esta candidatura: {title}',
    why: 'Recibe este correo porque quien la dirigía tiene un conflicto de intereses.',
    body: ['Todo lo que en ella esperaba a la dirección le espera ahora a usted.'],
  },
  'outside-reviewer-invited': {
    subject: '¿Quiere evaluar una candidatura?: {title}',
    why: 'Recibe este correo porque a un jurado le quedan pocas personas sin conflicto de intereses.',
    body: ['Diga primero si tiene alguno: antes no verá ningún texto.'],
  },
  'review-assigned': {
    subject: 'Evalúe una candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque se le ha confiado la evaluación de una candidatura.',
    body: ['No verá otra evaluación antes de presentar la suya.'],
  },
  'review-reminder': {
    subject: 'Se espera su evaluación[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque una candidatura espera su evaluación.',
    body: ['Si no puede hacerla, escriba ya a la dirección del jurado: otra persona podrá encargarse.'],
  },
  'review-late': {
    subject: 'Falta una evaluación: {title}',
    why: 'Recibe este correo porque una evaluación no llegó a tiempo y se ha retirado.',
    body: ['Encárguela a otra persona.'],
  },
  'review-void': {
    subject: 'Una evaluación ya no cuenta: {title}',
    why: 'Recibe este correo porque ha aparecido un conflicto de intereses.',
    body: ['Hace falta otra evaluación: encárguela a otra persona.'],
  },
  'reviews-overdue': {
    subject: 'Hay evaluaciones atrasadas: {title}',
    why: 'Recibe este correo porque ha llegado el último día de las evaluaciones y faltan algunas.',
    body: ['Puede seguir con las que hay, y decir por qué.'],
  },
  'slots-offered': {
    subject: 'Elija hora para su entrevista[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque nos gustaría hablar con usted de su candidatura.',
    body: ['Si ninguna hora le conviene, escriba a la secretaría. La hora elegida antes ya no vale.'],
  },
  'slot-reminder': {
    subject: 'Aún no ha elegido hora para su entrevista[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque le hemos ofrecido horas para una entrevista.',
    body: ['Si ninguna le conviene, escriba a la secretaría.'],
  },
  'slot-picked': {
    subject: 'La entrevista está fijada: {title}',
    why: 'Recibe este correo porque se ha elegido hora para la entrevista.',
    body: ['Cuándo: {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Su entrevista está cerca: {title}',
    why: 'Recibe este correo porque tiene una entrevista sobre su candidatura.',
    body: ['Cuándo: {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'La entrevista está atrasada: {title}',
    why: 'Recibe este correo porque ha llegado el último día de las entrevistas y esta no se ha hecho.',
    body: ['Hágala ahora, o prescinda de ella y diga por qué.'],
  },
  offer: {
    subject: 'Ha sido seleccionada su candidatura: diga que sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su candidatura a Mobility Promoter ha sido seleccionada.',
    body: [
      '¡Enhorabuena! Díganos si acepta. Sin respuesta a más tardar el {due}, la plaza pasa a la lista de espera.',
      'De la evaluación: «{comments}»',
    ],
  },
  'offer-from-waitlist': {
    subject: 'Hay una plaza libre para usted: diga que sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha quedado una plaza libre y su nombre encabeza la lista de espera.',
    body: ['Díganos si acepta. Sin respuesta a más tardar el {due}, la plaza pasa a la siguiente persona.'],
  },
  waitlisted: {
    subject: 'Está en la lista de espera: {title}',
    why: 'Recibe este correo porque se han tomado las decisiones de esta convocatoria.',
    body: ['Si queda libre una plaza, le escribimos.', 'De la evaluación: «{comments}»'],
  },
  rejected: {
    subject: 'No seleccionada esta vez: {title}',
    why: 'Recibe este correo porque se han tomado las decisiones de esta convocatoria.',
    body: [
      'Gracias por su trabajo por la movilidad para el aprendizaje. Puede volver a presentarse el año próximo.',
      'De la evaluación: «{comments}»',
    ],
  },
  'offer-reminder': {
    subject: '¿Acepta? Díganoslo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su candidatura a Mobility Promoter ha sido seleccionada y aún no ha respondido.',
    body: ['Sin respuesta a más tardar el {due}, la plaza pasa a la lista de espera.'],
  },
  'offer-accepted': {
    subject: 'Una plaza ha sido aceptada: {title}',
    why: 'Recibe este correo porque una candidatura seleccionada ha dicho que sí.',
    body: ['Lo siguiente es el perfil.'],
  },
  'offer-declined': {
    subject: 'Ha quedado libre una plaza: {title}',
    why: 'Recibe este correo porque una candidatura seleccionada no será Mobility Promoter.',
    body: ['La lista de espera avanza sola.'],
  },
  'offer-lapsed': {
    subject: 'Su plaza ha pasado a otra persona: {title}',
    why: 'Recibe este correo porque no supimos a tiempo si aceptaba.',
    body: ['Puede volver a presentarse el año próximo.'],
  },
  'call-without-award': {
    subject: 'La convocatoria se cerró sin selección: {title}',
    why: 'Recibe este correo porque la convocatoria a la que se presentó se ha cerrado sin seleccionar a nadie.',
    body: ['Esto no dice nada de su candidatura. Puede volver a presentarse.'],
  },
  'taken-up-again': {
    subject: 'La convocatoria sigue: {title}',
    why: 'Recibe este correo porque una convocatoria cerrada sin selección sigue al final adelante.',
    body: ['Su candidatura está donde estaba. No hace falta volver a enviarla.'],
  },
  'profile-invitation': {
    subject: 'Escriba su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha aceptado ser Mobility Promoter.',
    body: ['Decide parte por parte lo que se muestra, y puede cambiarlo en cualquier momento.'],
  },
  'profile-reminder': {
    subject: 'Se espera su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su perfil de Mobility Promoter aún no está.',
    body: ['No tiene que ser largo: bastan unas frases.'],
  },
  'profile-drafted': {
    subject: 'Apruebe un perfil: {title}',
    why: 'Recibe este correo porque se ha escrito el perfil de un Mobility Promoter.',
    body: ['Apruébelo, o devuélvalo con un comentario.'],
  },
  'profile-returned': {
    subject: 'Revise su perfil[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la secretaría le pide cambiar algo en su perfil.',
    body: ['El motivo: «{reason}»'],
  },
  'profile-approved': {
    subject: 'Su perfil está aprobado: {title}',
    why: 'Recibe este correo porque la secretaría ha aprobado su perfil.',
    body: ['Se publica junto con los demás.'],
  },
  'profile-published': {
    subject: 'Su perfil es público: {title}',
    why: 'Recibe este correo porque se ha publicado su perfil de Mobility Promoter.',
    body: ['Puede retirar su consentimiento en cualquier momento: desaparece al instante.'],
  },
  'profile-consent-withdrawn': {
    subject: 'Se ha retirado un consentimiento: {title}',
    why: 'Recibe este correo porque un Mobility Promoter ha retirado un consentimiento.',
    body: ['Lo que cubría ya no se muestra. No tiene que hacer nada en nuestras páginas.'],
  },
  renewal: {
    subject: '¿Sigue como Mobility Promoter? Díganoslo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su perfil lleva un año publicado.',
    body: ['Sin respuesta a más tardar el {due} pasa a nuestra red de antiguos.'],
  },
  'became-alumni': {
    subject: 'Gracias: {title}',
    why: 'Recibe este correo porque su tiempo como Mobility Promoter ha terminado.',
    body: ['Forma parte de nuestra red de antiguos y puede volver en cualquier momento.'],
  },
};
