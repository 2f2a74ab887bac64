import type { DemoPerson } from '../types.js';

/** Who reviews: coordinators of members that host and send as well. All are invented. */
export const panel = {
  lead: 'ieva',
  deputy: 'matthaus',
  reviewers: ['siobhan', 'lucija', 'pieter', 'helle'],
} as const;

const coordinator = (
  key: string,
  name: string,
  organisation: string,
  jobTitle: string,
  department: string,
  language = 'en',
): DemoPerson => ({ key, name, organisation, jobTitle, department, language, roles: ['coordinator'] });

/** Somebody who applies: no member's representative, and without an account. */
const candidate = (
  key: string,
  name: string,
  at: string,
  jobTitle: string,
  language: string,
): DemoPerson => ({
  key,
  name,
  organisation: null,
  at,
  jobTitle,
  department: '',
  language,
  roles: [],
});

export const promoterPeople: readonly DemoPerson[] = [
  {
    ...coordinator(
      'siobhan',
      'Siobhán Ní Bhraonáin',
      'carraig',
      'Programme coordinator',
      'Further education',
    ),
    offered: 9,
  },
  coordinator('lucija', 'Lucija Zelenšek', 'zelena', 'Coordinator of learning abroad', 'Youth'),
  coordinator('pieter', 'Pieter Sluismans', 'sluis', 'Policy officer', 'Adult learning', 'fr'),
  coordinator('helle', 'Helle Klintegaard', 'klintevang', 'Head of partnerships', 'Vocational training'),

  candidate('ainhoa', 'Ainhoa Mendizuri', 'mendizuri', 'Teacher of electronics', 'es'),
  candidate('bastien', 'Bastien Corneloup', 'corneloup', 'Head of school', 'fr'),
  candidate('greta', 'Greta Sollhammar', 'sollhammar', 'Mobility officer', 'sv'),
  candidate('tadeusz', 'Tadeusz Wierzbołowicz', 'wierzbolow', 'Founder', 'en'),
  candidate('fiorella', 'Fiorella Montebruna', 'montebruna', 'Apprentice in restoration', 'it'),
  candidate('henrike', 'Henrike Oldersbeck', 'oldersbeck', 'Lecturer in vocational education', 'de'),
  candidate('marisol', 'Marisol Cañaverales', 'canaverales', 'Regional officer', 'es'),
  candidate('oisin', 'Oisín Mac Giollarnáth', 'giollarnath', 'Youth worker', 'en'),

  candidate('nagore', 'Nagore Artzamendi', 'artzamendi', 'Head of school', 'es'),
  candidate('edvard', 'Edvard Lysekvist', 'lysekvist', 'Teacher of carpentry', 'sv'),
  candidate('camille', 'Camille Aubéracq', 'auberacq', 'Mobility officer', 'fr'),
  candidate('lorenz', 'Lorenz Hagendorfer', 'hagendorf', 'Head of training', 'de'),
  candidate('giada', 'Giada Vallescura', 'vallescura', 'Director', 'it'),
  candidate('rasa', 'Rasa Mėlynaitė', 'melynas', 'Adult educator', 'en'),
  candidate('tiago', 'Tiago Pedrasalgadas', 'pedrasalgadas', 'Student of hospitality', 'en'),
  candidate('zuzanna', 'Zuzanna Bursztynowska', 'bursztyn', 'Chair', 'en'),
  candidate('janis', 'Jānis Vējlapa', 'vejlapa', 'Teacher of logistics', 'en'),
  candidate('mayenn', 'Mayenn Kerzhoun', 'kerzhoun', 'Project officer', 'fr'),
  candidate('ruben', 'Rubén Peñascal', 'penascal', 'Teacher of mechanics', 'es'),
  candidate('ingrid', 'Ingrid Fjellbakk', 'fjellbakk', 'Lecturer', 'sv'),

  candidate('leonor', 'Leonor Ribadouro', 'ribadouro', 'Teacher of cookery', 'en'),
  candidate('matteo', 'Matteo Pianalunga', 'pianalunga', 'Apprentice in mechatronics', 'it'),
  candidate('uxue', 'Uxue Larrabetz', 'larrabetz', 'Mobility officer', 'es'),

  candidate('dorothea', 'Dorothea Windrather', 'windrath', 'Editor', 'de'),
  candidate('noel', 'Noël Sarrebrousse', 'sarrebrousse', 'Trainer', 'fr'),
];

/** On the wider mailing list, beside the members. */
export const subscribers = ['dorothea', 'noel'] as const;
