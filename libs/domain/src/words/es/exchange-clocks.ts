import type * as english from '../en/exchange-clocks.js';
import type { Texts } from '../shape.js';

const missingReminded = 'se envía un recordatorio a los participantes cuyo informe falta';
const missingRemindedAgain = 'se envía un segundo recordatorio a los participantes cuyo informe falta';
const hostReminded = 'se recuerda su informe a la entidad de acogida';
const hostRemindedAgain = 'se recuerda de nuevo su informe a la entidad de acogida';
const erased = 'se elimina lo que los participantes escribieron sobre sus necesidades de accesibilidad';
const erasedOfRemoved =
  'se elimina lo que las personas retiradas escribieron sobre sus necesidades de accesibilidad';

/** What the clock does then, as a clause that follows “después”. */
export const mark = {
  answer: {
    'remind-1': 'se envía un recordatorio a quien no ha respondido',
    'remind-2': 'se envía un segundo recordatorio a quien no ha respondido',
    expire: 'el emparejamiento vence y las plazas vuelven a quedar libres',
  },
  firstContact: {
    task: 'la secretaría pregunta qué retrasa el primer contacto',
    lapse: 'el intercambio caduca y las plazas vuelven a quedar libres',
  },
  dates: {
    task: 'la secretaría pide las fechas',
    ask: 'se pregunta a las dos partes si la visita sigue en pie',
  },
  stillOn: {
    'ask-again': 'se pregunta una vez más a las dos partes si la visita sigue en pie',
    lapse: 'el intercambio caduca y las plazas vuelven a quedar libres',
  },
  preReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'se comunica a las entidades qué informes faltan',
    secretariat: 'la secretaría ve qué informes faltan',
  },
  visitStart: { start: 'empieza la visita' },
  visitEnd: { 'assume-held': 'la visita cuenta como realizada, sin confirmar' },
  postReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'se comunica a las entidades qué informes faltan',
    waive: 'la secretaría puede eximir de lo que falta',
    'one-side': 'la ficha puede redactarse con lo que dice una sola de las partes',
  },
  draft: { task: 'la secretaría ve que el borrador de la ficha ha llegado a su plazo' },
  approval: {
    'remind-1': 'se envía un recordatorio a la parte que no ha respondido',
    'remind-items-1': 'se envía un recordatorio a quien no ha confirmado una cita o una foto',
    'remind-2': 'se envía un segundo recordatorio a la parte que no ha respondido',
    'remind-items-2': 'se envía un segundo recordatorio a quien no ha confirmado una cita o una foto',
    drop: 'se descartan las citas y fotos que nadie confirmó',
    'silent-side': 'la ficha puede seguir adelante sin la parte que no responde',
  },
  hold: { resume: 'el intercambio continúa donde estaba' },
  followUp: { ask: 'se pregunta a las dos partes por el próximo paso' },
  followUpAnswer: {
    remind: 'se envía un recordatorio a quien no ha indicado el próximo paso',
    close: 'se cierra el seguimiento',
  },
  accessNeeds: { delete: erased },
  accessNeedsOfStopped: { delete: erased },
  accessNeedsOfRemoved: { delete: erasedOfRemoved },
  bystanders: { delete: 'se eliminan los nombres de quienes aparecen en las fotos sin haber participado' },
  bystandersOfStopped: {
    delete: 'se eliminan los nombres de quienes aparecen en las fotos sin haber participado',
  },
  accessNeedsOfRemovedOnHold: { delete: erasedOfRemoved },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'first-contact-missing': 'Averiguar por qué no se ha anotado ningún primer contacto.',
  'dates-missing': 'Pedir a las dos partes las fechas de la visita.',
  'pre-reports-missing': 'Reclamar los informes previos a la visita que faltan.',
  'visit-gaps': 'Ver qué faltaba cuando empezó la visita.',
  'visit-unconfirmed': 'Averiguar si la visita se realizó y registrarlo.',
  'post-reports-missing': 'Reclamar los informes posteriores a la visita que faltan, o eximir de ellos.',
  'draft-from-one-side': 'Decidir si la ficha se redacta con lo que dice una sola de las partes.',
  'factsheet-draft-due': 'Terminar el borrador de la ficha.',
  'late-report': 'Leer un informe que llegó tarde, para la ficha.',
  'changes-requested': 'Hacer en la ficha los cambios que se pidieron.',
  'side-silent': 'Decidir si se publica sin la parte que no responde.',
  'kpi-incomplete': 'Completar las cifras del intercambio.',
  'mail-undelivered': 'No se pudo entregar un correo: comprobar la dirección.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'match-proposed': 'el emparejamiento propuesto',
  'match-answer-reminder': 'el recordatorio de responder al emparejamiento',
  'match-expired': 'el fin de un emparejamiento al que nadie respondió',
  'match-declined': 'la respuesta de que el emparejamiento se rechazó',
  'match-withdrawn': 'el aviso de que el emparejamiento se retiró',
  introduced: 'la puesta en contacto',
  'exchange-lapsed': 'el aviso de que el intercambio caducó',
  'preparation-started': 'el comienzo de la preparación',
  'still-on': 'la pregunta de si la visita sigue en pie',
  'visit-dates-set': 'las fechas de la visita',
  'participant-removed': 'el aviso de que ya no participa en la visita',
  'pre-report-invitation': 'la invitación al informe previo a la visita',
  'pre-report-reminder': 'el recordatorio del informe previo a la visita',
  'host-pre-report-reminder': 'el recordatorio del informe previo a la visita de la entidad de acogida',
  'pre-reports-missing-contact': 'la lista de informes previos a la visita que faltan',
  'pre-reports-missing': 'la lista de informes previos a la visita que faltan',
  'visit-ready': 'el aviso de que todo está listo',
  'visit-not-held': 'el aviso de que la visita no se realizó',
  'post-report-invitation': 'la invitación al informe posterior a la visita',
  'host-post-report-invitation': 'la invitación al informe posterior a la visita de la entidad de acogida',
  'post-report-reminder': 'el recordatorio del informe posterior a la visita',
  'host-post-report-reminder': 'el recordatorio del informe posterior a la visita de la entidad de acogida',
  'post-reports-missing-contact': 'la lista de informes posteriores a la visita que faltan',
  'report-copy': 'una copia del informe presentado',
  'report-returned': 'un informe devuelto con un comentario',
  'factsheet-approval': 'la ficha para su aprobación',
  'factsheet-approval-reminder': 'el recordatorio de aprobar la ficha',
  'item-confirmation': 'la pregunta sobre una cita o una foto',
  'item-confirmation-reminder': 'el recordatorio de responder sobre una cita o una foto',
  'factsheet-published': 'la ficha publicada',
  'consent-withdrawn': 'el aviso de un consentimiento retirado',
  'closed-without-factsheet': 'el aviso de que no habrá ficha',
  'follow-up': 'la pregunta por el próximo paso',
  'follow-up-reminder': 'el recordatorio de indicar el próximo paso',
  'put-on-hold': 'el aviso de la suspensión',
  resumed: 'el aviso de que el intercambio continúa',
  'exchange-cancelled': 'el aviso de que el intercambio se canceló',
  'exchange-reopened': 'el aviso de que el intercambio se reabrió',
} as const satisfies Texts<typeof english.mail>;
