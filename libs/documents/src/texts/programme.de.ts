import type { ProgrammeTexts } from './programme.en.js';

export const programmeGerman: ProgrammeTexts = {
  programme: 'Programm',
  when: 'Wann',
  noDates: 'Die Termine stehen noch nicht fest',
  where: 'Wo',
  host: 'Aufnehmende Einrichtung',
  sender: 'Entsendende Einrichtung',
  senders: 'Entsendende Einrichtungen',
  contact: 'Kontakt: {name}',
  language: 'Arbeitssprache: {language}',
  call: 'Wen Sie vor Ort anrufen',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  allDay: 'Ganztägig',
  free: 'Nichts geplant',
  with: 'mit {people}',
  empty: 'Noch ist nichts geplant.',
  outside: 'Außerhalb der Besuchstage',
  outsideHelp:
    'Geplant für Tage, die jetzt nicht zum Besuch gehören. Fragen Sie nach, bevor Sie damit rechnen.',
  asOf: 'Stand {day}. Jetzt ist geplant:',
  page: 'Seite {page} von {pages}',
};
