import type { Code } from '../types.js';

/** Which list a count was given under: the partnership will write its own one day. */
export const barriersVersion = 1;

/** The main barriers of people with fewer opportunities. Sources: ../README.md. */
export const barriers: readonly Code[] = [
  { code: 'DISABILITIES', name: 'Disabilities' },
  { code: 'HEALTH', name: 'Health problems' },
  { code: 'EDUCATION_SYSTEMS', name: 'Barriers linked to education and training systems' },
  { code: 'CULTURAL', name: 'Cultural differences' },
  { code: 'SOCIAL', name: 'Social barriers' },
  { code: 'ECONOMIC', name: 'Economic barriers' },
  { code: 'DISCRIMINATION', name: 'Barriers linked to discrimination' },
  { code: 'GEOGRAPHICAL', name: 'Geographical barriers' },
];
