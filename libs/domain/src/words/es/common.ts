import type * as english from '../en/common.js';
import type { Texts } from '../shape.js';

export const role = {
  secretariat: 'la secretaría',
  host: 'la entidad de acogida',
  sender: 'la entidad de envío',
  coSender: 'otra entidad de envío',
  participant: 'los participantes',
  proposer: 'la entidad',
  clock: 'el día previsto',
} as const satisfies Texts<typeof english.role>;

export const refusal = {
  'unknown-action': 'Esta acción no existe.',
  'not-yours': 'Este paso corresponde a otra persona.',
  'wrong-stage': 'No es posible en el estado actual del expediente.',
  'unmet-needs': 'Todavía falta algo.',
  'bad-input': 'Hay campos que deben revisarse.',
} as const satisfies Texts<typeof english.refusal>;

export const input = {
  'unknown-field': 'Este campo no existe aquí.',
  required: 'Rellene este campo.',
  'not-text': 'Escriba texto aquí.',
  'too-long': 'Escriba menos: es demasiado largo.',
  'not-a-number': 'Escriba un número entero.',
  'too-small': 'Escriba un número mayor.',
  'too-large': 'Escriba un número menor.',
  'not-an-option': 'Elija una de las opciones.',
  'not-a-day': 'Escriba un día, por ejemplo 2025-11-18.',
  'not-yes-or-no': 'Responda sí o no.',
  'not-an-id': 'Elija en la lista.',
  'not-a-list': 'Elija en la lista.',
  'not-attendance': 'Indique de cada persona si estuvo presente o ausente.',
  'not-counts': 'Escriba en cada caso un número entero, 0 o más.',
  'not-half-days': 'Indique de cada media jornada el día, mañana o tarde, y qué se hace.',
  'not-languages': 'Indique cada lengua con su nivel.',
  'end-before-start': 'El último día es anterior al primero.',
  'not-in-the-future': 'Elija un día futuro.',
  'in-the-future': 'Este día aún no ha llegado.',
  'not-later': 'Elija un día posterior al que tiene ahora.',
  'too-late': 'Elija un día anterior: en esa fecha ya habrá pasado lo que recuerda.',
  'not-a-participant': 'Elija a alguien que participe en este intercambio.',
  'nothing-given': 'Rellene al menos un campo.',
} as const satisfies Texts<typeof english.input>;

/** After “envió un recordatorio” and “dirigido”. */
export const audience = {
  host: 'a la entidad de acogida',
  sender: 'a la entidad de envío',
  bothSides: 'a las dos partes',
  coSender: 'a otra entidad de envío',
  silentSides: 'a quien no había respondido',
  otherSide: 'a la otra parte',
  proposer: 'a la entidad',
  participants: 'a los participantes',
  participantsOwingPre: 'a los participantes cuyo informe faltaba',
  participantsOwingPost: 'a los participantes cuyo informe faltaba',
  hostOwingPre: 'a la entidad de acogida',
  hostOwingPost: 'a la entidad de acogida',
  contactsOwingPre: 'a los contactos de las entidades',
  contactsOwingPost: 'a los contactos de las entidades',
  reportOwner: 'a quien escribió el informe',
  sidesOwingNextStep: 'a quien no había indicado el próximo paso',
  subject: 'a la persona interesada',
  unconfirmedQuoted: 'a quienes no habían respondido sobre una cita o una foto',
  secretariat: 'a la secretaría',
} as const satisfies Texts<typeof english.audience>;

export const report = {
  'pre-participant': 'informe previo a la visita',
  'post-participant': 'informe posterior a la visita',
  'pre-host': 'informe previo a la visita de la entidad de acogida',
  'post-host': 'informe posterior a la visita de la entidad de acogida',
} as const satisfies Texts<typeof english.report>;

export const reportStatus = {
  draft: 'Aún no presentado',
  filed: 'Presentado',
  returned: 'Devuelto con un comentario',
  waived: 'Ya no se pide',
} as const satisfies Texts<typeof english.reportStatus>;

export const pasted = {
  nameMissing: 'Falta el nombre.',
  mailMissing: 'Falta la dirección de correo.',
  mailWrong: 'Esto no es una dirección de correo.',
  twice: 'Esta dirección ya figura en una línea anterior.',
  tooLong: 'El nombre, el cargo y el departamento pueden tener 160 caracteres cada uno.',
  notReadable: 'Esta línea contiene caracteres ilegibles.',
  elsewhere:
    'Esta dirección es de alguien a quien usted no puede ver. Pida a la secretaría que lo añada al intercambio.',
  notASender: 'Elija una de las entidades que envían personas a este intercambio.',
} as const satisfies Texts<typeof english.pasted>;

export const channel = {
  phone: 'por teléfono',
  mail: 'por correo',
  meeting: 'en una reunión',
} as const satisfies Texts<typeof english.channel>;
