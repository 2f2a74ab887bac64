import type { ProgrammeTexts } from './programme.en.js';

export const programmeItalian: ProgrammeTexts = {
  programme: 'Programma',
  when: 'Quando',
  noDates: 'Le date non sono ancora stabilite',
  where: 'Dove',
  host: 'Organizzazione ospitante',
  sender: 'Organizzazione di invio',
  senders: 'Organizzazioni di invio',
  contact: 'Contatto: {name}',
  language: 'Lingua di lavoro: {language}',
  call: 'Chi chiamare sul posto',
  morning: 'Mattina',
  afternoon: 'Pomeriggio',
  allDay: 'Tutto il giorno',
  free: 'Niente in programma',
  with: 'con {people}',
  empty: 'Non c’è ancora nulla in programma.',
  outside: 'Fuori dalle date della visita',
  outsideHelp: 'Previsto per giorni che ora non fanno parte della visita. Chieda prima di farci affidamento.',
  asOf: 'Situazione in data {day}. Che cosa è previsto ora:',
  page: 'Pagina {page} di {pages}',
};
