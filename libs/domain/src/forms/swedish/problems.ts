import type { ProblemKey } from '../problems.js';

export const swedishProblems = {
  required: 'Svara på den här frågan.',
  'must-agree': 'Vi behöver ditt ja för att gå vidare.',
  incomplete: 'Fyll i alltihop.',
  'too-long': 'Det är för långt: högst {n} tecken.',
  'too-many': 'Det är för många: högst {n}.',
  'too-low': 'Det är för lågt: minst {n}.',
  'too-high': 'Det är för högt: högst {n}.',
  'not-an-option': 'Välj ett av svaren som finns.',
  'not-a-text': 'Det måste vara text.',
  'not-a-number': 'Det måste vara ett heltal.',
  'not-a-day': 'Det måste vara en dag, till exempel 2025-11-18.',
  'not-a-month': 'Det måste vara en månad, till exempel 2025-11.',
  'not-an-address': 'Det ser inte ut som en e-postadress.',
  'not-a-yes-or-no': 'Det måste vara ja eller nej.',
  'not-a-list': 'Det måste vara en lista.',
  'outside-the-visit': 'Dagen ligger utanför besöket.',
  twice: 'Det här finns två gånger.',
  unknown: 'Formuläret har ingen sådan fråga.',
  'too-big': 'Svaren är för långa sammanlagt.',
  'wrong-shape': 'Det här är inget svar på frågan.',
} as const satisfies Readonly<Record<ProblemKey, string>>;
