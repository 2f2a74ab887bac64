import type { ProgrammeTexts } from './programme.en.js';

export const programmeSpanish: ProgrammeTexts = {
  programme: 'Programa',
  when: 'Cuándo',
  noDates: 'Las fechas aún no están fijadas',
  where: 'Dónde',
  host: 'Entidad de acogida',
  sender: 'Entidad de envío',
  senders: 'Entidades de envío',
  contact: 'Contacto: {name}',
  language: 'Lengua de trabajo: {language}',
  call: 'A quién llamar en el lugar',
  morning: 'Mañana',
  afternoon: 'Tarde',
  allDay: 'Todo el día',
  free: 'Nada previsto',
  with: 'con {people}',
  empty: 'Todavía no hay nada previsto.',
  outside: 'Fuera de las fechas de la visita',
  outsideHelp:
    'Previsto para días que ahora no forman parte de la visita. Pregunte antes de contar con ello.',
  asOf: 'Situación al {day}. Lo previsto en este momento:',
  page: 'Página {page} de {pages}',
};
