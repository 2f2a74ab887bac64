import type * as english from '../en/sentences.js';
import type { Texts } from '../shape.js';

/** After “Spetta”: nobody has to agree with anybody. */
export const whom = {
  you: 'a Lei',
  named: 'a {name}',
  secretariat: 'alla segreteria',
  host: 'all’organizzazione ospitante',
  sender: 'all’organizzazione di invio',
  coSender: 'a un’altra organizzazione di invio',
  participant: 'ai partecipanti',
  proposer: 'all’organizzazione',
  clock: 'al giorno previsto',
} as const satisfies Texts<typeof english.whom>;

export const sentence = {
  over: '{stage}: non si attende più nulla.',
  nobodyUntil: 'Nessuno deve fare nulla fino al {day}; poi {clause}.',
  nobody: '{stage}: per ora nessuno deve fare nulla.',
  waiting: 'Spetta {who} {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}; il termine è scaduto il {day}.',
  until: '{waiting}, entro il {day}.',
  untilThen: '{waiting}, entro il {day}; poi {clause}.',
  onThatDay: ' Il {day} {clause}.',
  clockLooks: 'Il calendario controlla la pratica.',
  happened: 'In questa pratica è successo qualcosa.',
  onBehalf: ', secondo {whom}[ ({how})]',
  somebody: 'qualcuno',
  oneSide: 'una delle parti',
  concerned: 'alle persone interessate',
  report: 'relazione',
  seeTasks: 'veda l’elenco delle attività.',
  anotherLook: 'Questa risposta è da rivedere.',
} as const satisfies Texts<typeof english.sentence>;
