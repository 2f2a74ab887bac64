import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

export const promoterMailsSpanish: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Participa en la dirección del jurado: {title}',
    why: 'Recibe este correo porque la secretaría le ha encomendado dirigir el jurado de esta convocatoria, o suplir a quien lo dirige.',
    body: [
      'Comunique enseguida cualquier conflicto de intereses: la otra persona dirige entonces esa candidatura.',
    ],
    button: 'Abrir la convocatoria',
  },
  'call-not-ready': {
    subject: 'La convocatoria aún no está lista: {title}',
    why: 'Recibe este correo porque la convocatoria se abre pronto y nadie ha dicho que esté lista.',
    body: [
      'Solo se abre cuando su texto está en todas las lenguas, hay dirección y jurado, y alguien ha visto la vista previa.',
    ],
    button: 'Abrir la convocatoria',
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
    button: 'Leer la convocatoria',
  },
  'call-extended': {
    subject: 'Más tiempo para presentarse[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque una convocatoria de la que tuvo noticia sigue abierta más tiempo.',
    body: [
      'Puede presentarse o proponer a alguien.',
      '¿Ya no desea estos correos? Dese de baja aquí: {unsubscribe}',
    ],
    button: 'Leer la convocatoria',
  },
  'too-few-applications': {
    subject: 'Pocas candidaturas: decida cómo seguir: {title}',
    why: 'Recibe este correo porque la convocatoria se ha cerrado con menos candidaturas que plazas.',
    body: ['Amplíela, siga con lo que hay, o ciérrela sin selección.'],
    button: 'Abrir la convocatoria',
  },
  'release-due': {
    subject: 'Comunique las decisiones[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque pronto vencen las decisiones de esta convocatoria.',
    body: ['Mire antes el equilibrio por región y tipo. Un solo envío manda todas las cartas.'],
    button: 'Abrir la convocatoria',
  },
  'co-author-invited': {
    subject: 'Escriban juntos una candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien le ha pedido escribir esta candidatura en común.',
    body: ['Puede leerla y cambiarla hasta que se cierre la convocatoria.'],
    button: 'Seguir escribiendo',
  },
  nomination: {
    subject: 'Le han propuesto como Mobility Promoter: ¿está de acuerdo?[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien ha propuesto su nombre como Mobility Promoter.',
    body: ['Nadie evalúa la propuesta antes de su sí. También puede decir que no, sin motivo.'],
    button: 'Decir sí o no',
  },
  'nomination-reminder': {
    subject: 'Falta todavía su sí[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque alguien ha propuesto su nombre como Mobility Promoter y aún no ha respondido.',
    body: ['La convocatoria se ha cerrado. Sin su sí a más tardar el {due}, la propuesta caduca.'],
    button: 'Decir sí o no',
  },
  'nominee-agreed': {
    subject: 'La persona propuesta está de acuerdo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la persona o entidad que propuso ha dicho que sí.',
    body: ['Si aún no ha enviado la propuesta, hágalo antes de que se cierre la convocatoria.'],
    button: 'Abrir la candidatura',
  },
  'nomination-refused': {
    subject: 'La persona propuesta no lo desea: {title}',
    why: 'Recibe este correo porque la persona o entidad que propuso ha dicho que no.',
    body: ['La propuesta ha terminado. Puede proponer a otra mientras la convocatoria esté abierta.'],
    button: 'Abrir la candidatura',
  },
  'draft-reminder': {
    subject: 'Termine su candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque ha empezado una candidatura que aún no ha enviado.',
    body: ['Después del último día el borrador caduca. Si la convocatoria se reabre, podrá seguir con él.'],
    button: 'Seguir escribiendo',
  },
  'draft-lapsed': {
    subject: 'No se envió a tiempo: {title}',
    why: 'Recibe este correo porque la convocatoria se cerró antes de que esta candidatura estuviera completa.',
    body: ['No se ha borrado nada. Si la convocatoria se reabre, podrá seguir con ella.'],
    button: 'Abrir la candidatura',
  },
  'application-received': {
    subject: 'Tenemos su candidatura: {title}',
    why: 'Recibe este correo porque su candidatura ha llegado.',
    body: [
      'Le escribimos si falta algo, y cuando estén tomadas todas las decisiones. Puede retirarla en cualquier momento.',
    ],
    button: 'Abrir la candidatura',
  },
  'application-returned': {
    subject: 'Complete su candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque hay algo que corregir en su candidatura.',
    body: ['El motivo: «{reason}»', 'Sin respuesta a más tardar el {due} se juzga tal como está.'],
    button: 'Corregirla',
  },
  'application-ineligible': {
    subject: 'No admitida a evaluación: {title}',
    why: 'Recibe este correo porque su candidatura no ha podido admitirse a evaluación.',
    body: ['El motivo: «{reason}»'],
    button: 'Abrir la candidatura',
  },
  'application-merged': {
    subject: 'Dos candidaturas siguen como una: {title}',
    why: 'Recibe este correo porque había dos candidaturas de la misma persona o entidad en esta convocatoria.',
    body: ['El motivo: «{reason}»', 'La otra sigue adelante. No tiene que hacer nada.'],
    button: 'Abrir la candidatura',
  },
  'application-withdrawn': {
    subject: 'Retirada: {title}',
    why: 'Recibe este correo porque se ha retirado una candidatura de su convocatoria.',
    body: ['Nadie tiene que evaluarla ya.'],
    button: 'Abrir la candidatura',
  },
  'field-reopened': {
    subject: 'Una pregunta vuelve a estar abierta: {title}',
    why: 'Recibe este correo porque se ha reabierto para usted una pregunta de su candidatura.',
    body: ['El motivo: «{reason}»', 'Cámbiela y vuelva a cerrarla; lo demás queda como lo envió.'],
    button: 'Corregirla',
  },
  'eligibility-due': {
    subject: 'Examine si se admite: {title}',
    why: 'Recibe este correo porque una candidatura espera su comprobación.',
    body: ['Admítala, devuélvala una vez, o diga por qué no se admite.'],
    button: 'Abrir la candidatura',
  },
  'assignment-due': {
    subject: 'Asigne evaluadores: {title}',
    why: 'Recibe este correo porque una candidatura admitida no tiene aún evaluadores.',
    body: ['Solo puede recibirla quien haya declarado que nada lo impide.'],
    button: 'Abrir la candidatura',
  },
  'acting-lead-named': {
    subject: 'Usted dirige esta candidatura: {title}',
    why: 'Recibe este correo porque quien la dirigía tiene un conflicto de intereses.',
    body: ['Todo lo que en ella esperaba a la dirección le espera ahora a usted.'],
    button: 'Abrir la candidatura',
  },
  'outside-reviewer-invited': {
    subject: '¿Quiere evaluar una candidatura?: {title}',
    why: 'Recibe este correo porque a un jurado le quedan pocas personas sin conflicto de intereses.',
    body: ['Diga primero si tiene alguno: antes no verá ningún texto.'],
    button: 'Abrir la evaluación',
  },
  'review-assigned': {
    subject: 'Evalúe una candidatura[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque se le ha confiado la evaluación de una candidatura.',
    body: ['No verá otra evaluación antes de presentar la suya.'],
    button: 'Abrir la evaluación',
  },
  'review-reminder': {
    subject: 'Se espera su evaluación[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque una candidatura espera su evaluación.',
    body: ['Si no puede hacerla, escriba ya a la dirección del jurado: otra persona podrá encargarse.'],
    button: 'Abrir la evaluación',
  },
  'review-late': {
    subject: 'Falta una evaluación: {title}',
    why: 'Recibe este correo porque una evaluación no llegó a tiempo y se ha retirado.',
    body: ['Encárguela a otra persona.'],
    button: 'Abrir la candidatura',
  },
  'review-void': {
    subject: 'Una evaluación ya no cuenta: {title}',
    why: 'Recibe este correo porque ha aparecido un conflicto de intereses.',
    body: ['Hace falta otra evaluación: encárguela a otra persona.'],
    button: 'Abrir la candidatura',
  },
  'reviews-overdue': {
    subject: 'Hay evaluaciones atrasadas: {title}',
    why: 'Recibe este correo porque ha llegado el último día de las evaluaciones y faltan algunas.',
    body: ['Puede seguir con las que hay, y decir por qué.'],
    button: 'Abrir la candidatura',
  },
  ...promoterDecisionMails,
};
