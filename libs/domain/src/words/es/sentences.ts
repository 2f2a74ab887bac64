import type * as english from '../en/sentences.js';
import type { Texts } from '../shape.js';

/** After “Corresponde”: nobody has to agree with anybody. */
export const whom = {
  you: 'a usted',
  named: 'a {name}',
  secretariat: 'a la secretaría',
  host: 'a la entidad de acogida',
  sender: 'a la entidad de envío',
  coSender: 'a otra entidad de envío',
  participant: 'a los participantes',
  proposer: 'a la entidad',
  clock: 'al día previsto',
} as const satisfies Texts<typeof english.whom>;

export const sentence = {
  over: '{stage}: ya no se espera nada.',
  nobodyUntil: 'Nadie tiene que hacer nada hasta el {day}; después, {clause}.',
  nobody: '{stage}: nadie tiene que hacer nada por ahora.',
  waiting: 'Corresponde {who} {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}; el plazo terminó el {day}.',
  until: '{waiting}, hasta el {day}.',
  untilThen: '{waiting}, hasta el {day}; después, {clause}.',
  onThatDay: ' El {day}, {clause}.',
  clockLooks: 'El calendario revisa el expediente.',
  happened: 'Algo ocurrió en este expediente.',
  onBehalf: ', según {whom}[ ({how})]',
  somebody: 'alguien',
  oneSide: 'una de las partes',
  concerned: 'a las personas interesadas',
  report: 'informe',
  seeTasks: 'vea la lista de tareas.',
  anotherLook: 'Esta respuesta debe revisarse.',
} as const satisfies Texts<typeof english.sentence>;
