import type * as english from '../en/sentences.js';
import type { Texts } from '../shape.js';

/** After “C’est”: nobody has to agree with anybody. */
export const whom = {
  you: 'à vous',
  named: 'à {name}',
  secretariat: 'au secrétariat',
  host: 'à l’organisation d’accueil',
  sender: 'à l’organisation d’envoi',
  coSender: 'à une autre organisation d’envoi',
  participant: 'aux participants',
  proposer: 'à l’organisation',
  clock: 'au jour venu',
} as const satisfies Texts<typeof english.whom>;

export const sentence = {
  over: '{stage} : plus rien n’est attendu.',
  nobodyUntil: 'Personne n’a rien à faire jusqu’au {day} ; ensuite, {clause}.',
  nobody: '{stage} : personne n’a rien à faire pour le moment.',
  waiting: 'C’est {who} {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}, attendu depuis le {day}.',
  until: '{waiting}, jusqu’au {day}.',
  untilThen: '{waiting}, jusqu’au {day} ; ensuite, {clause}.',
  onThatDay: ' Le {day}, {clause}.',
  clockLooks: 'Le calendrier passe le dossier en revue.',
  happened: 'Il s’est passé quelque chose dans ce dossier.',
  onBehalf: ', d’après {whom}[ ({how})]',
  somebody: 'quelqu’un',
  oneSide: 'une des parties',
  concerned: 'aux personnes concernées',
  report: 'rapport',
  seeTasks: 'voir la liste des tâches.',
  anotherLook: 'Cette réponse est à revoir.',
} as const satisfies Texts<typeof english.sentence>;
