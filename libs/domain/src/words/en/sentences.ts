import type { CaseRole, PromoterRole } from '../../lifecycle/index.js';

/** Somebody a case waits for, as they stand in the sentence of a case. */
export const whom = {
  you: 'you',
  named: '{name}',
  secretariat: 'the secretariat',
  host: 'the host',
  sender: 'the sender',
  coSender: 'a further sender',
  participant: 'the participants',
  proposer: 'the organisation',
  clock: 'the day',
} as const satisfies Record<Exclude<CaseRole, PromoterRole> | 'you' | 'named', string>;

/** The sentence of a case, and what stands in the story where nothing better is known. */
export const sentence = {
  over: '{stage}: nothing is waited for.',
  nobodyUntil: 'Nobody has to do anything until {day}; then {clause}.',
  nobody: '{stage}: nobody has to do anything now.',
  waiting: 'Waiting for {who} {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}, due since {day}.',
  until: '{waiting} until {day}.',
  untilThen: '{waiting} until {day}; then {clause}.',
  onThatDay: ' On {day} {clause}.',
  clockLooks: 'The clock looks at the case.',
  happened: 'Something happened in this case.',
  onBehalf: ', on the word of {whom}[ ({how})]',
  somebody: 'somebody',
  oneSide: 'one side',
  concerned: 'the people concerned',
  report: 'report',
  seeTasks: 'see the list of tasks.',
  anotherLook: 'This answer needs another look.',
} as const;
