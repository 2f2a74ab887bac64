import type * as english from '../en/sentences.js';
import type { Texts } from '../shape.js';

/** In the dative, after “Es liegt an”: no verb has to agree with anybody. */
export const whom = {
  you: 'Ihnen',
  named: '{name}',
  secretariat: 'dem Sekretariat',
  host: 'der aufnehmenden Einrichtung',
  sender: 'der entsendenden Einrichtung',
  coSender: 'einer weiteren entsendenden Einrichtung',
  participant: 'den Teilnehmenden',
  proposer: 'der Einrichtung',
  clock: 'dem Tag',
} as const satisfies Texts<typeof english.whom>;

export const sentence = {
  over: '{stage}: Es steht nichts mehr aus.',
  nobodyUntil: 'Bis {day} muss niemand etwas tun. Danach: {clause}.',
  nobody: '{stage}: Im Moment muss niemand etwas tun.',
  waiting: 'Es liegt an {who}, {what}',
  plain: '{waiting}.',
  dueSince: '{waiting}, fällig seit {day}.',
  until: '{waiting}, bis {day}.',
  untilThen: '{waiting}, bis {day}. Danach: {clause}.',
  onThatDay: ' Am {day}: {clause}.',
  clockLooks: 'Der Kalender prüft den Vorgang.',
  happened: 'In diesem Vorgang ist etwas geschehen.',
  onBehalf: ' (Auskunft: {whom}[, {how}])',
  somebody: 'jemand',
  oneSide: 'eine der Seiten',
  concerned: 'die betroffenen Personen',
  report: 'Bericht',
  seeTasks: 'siehe Aufgabenliste.',
  anotherLook: 'Diese Antwort ist noch zu prüfen.',
} as const satisfies Texts<typeof english.sentence>;
