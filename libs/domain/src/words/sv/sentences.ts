import type * as english from '../en/sentences.js';
import type { Texts } from '../shape.js';

/** After “Väntar på att”. */
export const whom = {
  you: 'du',
  named: '{name}',
  secretariat: 'sekretariatet',
  host: 'värdorganisationen',
  sender: 'den sändande organisationen',
  coSender: 'ytterligare en sändande organisation',
  participant: 'deltagarna',
  proposer: 'organisationen',
  clock: 'dagen',
} as const satisfies Texts<typeof english.whom>;

export const sentence = {
  over: '{stage}: inget mer väntas.',
  nobodyUntil: 'Ingen behöver göra något till den {day}. Därefter: {clause}.',
  nobody: '{stage}: ingen behöver göra något just nu.',
  waiting: 'Väntar på att {who} {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}, försenat sedan den {day}.',
  until: '{waiting}, senast den {day}.',
  untilThen: '{waiting}, senast den {day}. Därefter: {clause}.',
  onThatDay: ' Den {day}: {clause}.',
  clockLooks: 'Kalendern ser över ärendet.',
  happened: 'Något hände i ärendet.',
  onBehalf: ', enligt {whom}[ ({how})]',
  somebody: 'någon',
  oneSide: 'den ena sidan',
  concerned: 'de berörda',
  report: 'rapport',
  seeTasks: 'se listan över uppgifter.',
  anotherLook: 'Svaret behöver ses över.',
} as const satisfies Texts<typeof english.sentence>;
