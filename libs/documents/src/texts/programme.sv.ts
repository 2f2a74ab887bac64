import type { ProgrammeTexts } from './programme.en.js';

export const programmeSwedish: ProgrammeTexts = {
  programme: 'Program',
  when: 'När',
  noDates: 'Datumen är inte bestämda ännu',
  where: 'Var',
  host: 'Värdorganisation',
  sender: 'Sändande organisation',
  senders: 'Sändande organisationer',
  contact: 'Kontakt: {name}',
  language: 'Arbetsspråk: {language}',
  call: 'Vem man ringer på plats',
  morning: 'Förmiddag',
  afternoon: 'Eftermiddag',
  allDay: 'Hela dagen',
  free: 'Inget planerat',
  with: 'med {people}',
  empty: 'Inget är planerat ännu.',
  outside: 'Utanför besökets datum',
  outsideHelp: 'Planerat för dagar som inte ingår i besöket nu. Fråga innan du räknar med det.',
  asOf: 'Per den {day}. Detta är planerat nu:',
  page: 'Sida {page} av {pages}',
};
