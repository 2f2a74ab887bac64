import type * as english from '../en/proposal.js';
import type { Texts } from '../shape.js';

export const stage = {
  draft: 'Borrador',
  submitted: 'Presentada',
  'needs-information': 'Falta información',
  open: 'Abierta',
  paused: 'En pausa',
  fulfilled: 'Todas las plazas ocupadas',
  withdrawn: 'Retirada',
  expired: 'Vencida',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  draft: 'Borrador',
  review: 'Revisión',
  open: 'Abierta',
  fulfilled: 'Todas las plazas ocupadas',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  draft: 'terminar y presentar la propuesta',
  submitted: 'examinar la propuesta',
  'needs-information': 'responder a la pregunta',
  open: 'encontrar un emparejamiento',
  paused: 'poner fin a la pausa',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  createDraft: 'Escribir una propuesta',
  submit: 'Presentar',
  open: 'Abrir al emparejamiento',
  askForInformation: 'Pedir información',
  answerInformation: 'Responder a la pregunta',
  returnToDraft: 'Devolver a borrador',
  pause: 'Poner en pausa',
  unpause: 'Poner fin a la pausa',
  withdraw: 'Retirar',
  askReconfirm: 'Preguntar si sigue en pie',
  reconfirm: 'Confirmar que sigue en pie',
  expire: 'Dejar vencer la propuesta',
  renew: 'Renovar',
  settle: 'Contar las plazas',
  editTerms: 'Cambiar las condiciones',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'draft-created': '{actor} empezó esta propuesta{onBehalf}.',
  'proposal-submitted': '{actor} presentó la propuesta{onBehalf}.',
  'proposal-opened': '{actor} abrió la propuesta al emparejamiento.',
  'information-asked': '{actor} pidió información[: {question}].',
  'information-given': '{actor} respondió a la pregunta{onBehalf}[: {answer}].',
  'returned-to-draft': 'Nadie respondió a tiempo a la pregunta; la propuesta vuelve a ser un borrador.',
  'proposal-paused': '{actor} puso la propuesta en pausa{onBehalf}[: {reason}].',
  'proposal-unpaused': '{actor} puso fin a la pausa{onBehalf}.',
  'proposal-withdrawn': '{actor} retiró la propuesta{onBehalf}[: {reason}].',
  'reconfirm-asked': 'Se preguntó a la entidad si la propuesta sigue en pie.',
  'proposal-reconfirmed': '{actor} confirmó que la propuesta sigue en pie{onBehalf}.',
  'proposal-expired': 'La propuesta venció porque nadie confirmó que sigue en pie.',
  'proposal-renewed': '{actor} renovó la propuesta{onBehalf}.',
  'places-counted': 'Se volvieron a contar las plazas.',
  'terms-edited': '{actor} cambió las condiciones{onBehalf}.',
  'proposal-fulfilled': 'Todas las plazas están ocupadas.',
  'place-came-back': 'Vuelve a haber una plaza libre.',
  'reminder-sent': '{actor} envió un recordatorio {to}.',
  'reminder-skipped':
    'Se omitió un recordatorio dirigido {to}: llegaba tarde, o ese día ya se había enviado otro.',
  'task-opened': 'Se abrió una tarea: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  titleGiven: 'Falta el título.',
  topicsGiven: 'Elija al menos un tema.',
  formatsGiven: 'Elija al menos un formato.',
  languagesGiven: 'Indique al menos una lengua de trabajo.',
  periodGiven: 'Diga entre qué fechas puede realizarse una visita.',
  placesGiven: 'Ofrezca al menos una plaza.',
  noPlaceLeft: 'Quedan plazas.',
  placeLeft: 'No quedan plazas.',
  reconfirmAsked: 'Nadie ha preguntado si la propuesta sigue en pie.',
  reconfirmNotAsked: 'La pregunta de si la propuesta sigue en pie ya se ha hecho.',
  somethingGiven: 'Rellene al menos un campo.',
  periodInOrder: 'El último día es anterior al primero.',
  staysComplete: 'El emparejamiento necesita lo que se ha vaciado.',
  placesNotBelowHeld: 'Los emparejamientos ocupan más plazas que esas.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  information: { 'back-to-draft': 'la propuesta vuelve a ser un borrador' },
  reconfirm: { ask: 'se pregunta a la entidad si la propuesta sigue en pie' },
  reconfirmAnswer: { expire: 'la propuesta vence' },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'proposal-to-review': 'Examinar una propuesta presentada.',
  'information-wanted': 'Responder a la pregunta sobre su propuesta.',
  'reconfirm-wanted': 'Decir si su propuesta sigue en pie.',
  'mail-undelivered': 'No se pudo entregar un correo: comprobar la dirección.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'proposal-submitted': 'la propuesta presentada',
  'proposal-opened': 'el aviso de que la propuesta está abierta',
  'information-asked': 'una pregunta sobre la propuesta',
  'proposal-back-to-draft': 'el aviso de que la propuesta vuelve a ser un borrador',
  'proposal-withdrawn': 'el aviso de que la propuesta se retiró',
  reconfirm: 'la pregunta de si la propuesta sigue en pie',
  'proposal-expired': 'el aviso de que la propuesta venció',
  'proposal-fulfilled': 'el aviso de que todas las plazas están ocupadas',
} as const satisfies Texts<typeof english.mail>;
