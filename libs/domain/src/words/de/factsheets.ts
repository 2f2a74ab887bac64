import type * as english from '../en/factsheets.js';
import type { Texts } from '../shape.js';

export const factsheetSection = {
  title: 'Titel',
  host: 'Aufnehmende Einrichtung',
  senders: 'Entsendende Einrichtung',
  when: 'Monat des Besuchs',
  what: 'Was der Austausch war',
  why: 'Warum er stattfand',
  seen: 'Was zu sehen war',
  preparation: 'Vorbereitung',
  nextStep: 'Nächster Schritt',
  organisedBy: 'Wer organisiert hat',
  paidBy: 'Wer bezahlt hat',
  hostLessons: 'Erkenntnisse der aufnehmenden Einrichtung',
  participantLessons: 'Erkenntnisse der Teilnehmenden',
} as const satisfies Texts<typeof english.factsheetSection>;

export const factsheet = {
  approvesAgain: '{name} muss erneut freigeben.',
  confirmsQuoteAgain: '{name} muss das Zitat erneut bestätigen.',
  confirmsPhotoAgain: '{name} muss ein Foto erneut bestätigen.',
  published: 'Veröffentlicht',
  consentWithdrawn: 'Eine Einwilligung wurde widerrufen',
  consentGiven: 'Eine Einwilligung wurde gegeben',
  changed: 'Geändert',
} as const satisfies Texts<typeof english.factsheet>;
