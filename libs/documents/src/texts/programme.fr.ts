import type { ProgrammeTexts } from './programme.en.js';

export const programmeFrench: ProgrammeTexts = {
  programme: 'Programme',
  when: 'Quand',
  noDates: 'Les dates ne sont pas encore fixées',
  where: 'Où',
  host: 'Organisation d’accueil',
  sender: 'Organisation d’envoi',
  senders: 'Organisations d’envoi',
  contact: 'Contact : {name}',
  language: 'Langue de travail : {language}',
  call: 'Qui appeler sur place',
  morning: 'Matin',
  afternoon: 'Après-midi',
  allDay: 'Toute la journée',
  free: 'Rien de prévu',
  with: 'avec {people}',
  empty: 'Rien n’est encore prévu.',
  outside: 'Hors des dates de la visite',
  outsideHelp:
    'Prévu pour des jours qui ne font pas partie de la visite à présent. Demandez avant d’y compter.',
  asOf: 'État au {day}. Ce qui est prévu à présent :',
  page: 'Page {page} sur {pages}',
};
