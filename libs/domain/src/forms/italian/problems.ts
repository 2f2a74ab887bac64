import type { ProblemKey } from '../problems.js';

export const italianProblems = {
  required: 'Risponda a questa domanda.',
  'must-agree': 'Ci serve il Suo consenso per continuare.',
  incomplete: 'Compili tutto.',
  'too-long': 'È troppo lungo: al massimo {n} caratteri.',
  'too-many': 'Sono troppi: al massimo {n}.',
  'too-low': 'È troppo basso: almeno {n}.',
  'too-high': 'È troppo alto: al massimo {n}.',
  'not-an-option': 'Scelga una delle risposte proposte.',
  'not-a-text': 'Qui serve del testo.',
  'not-a-number': 'Qui serve un numero intero.',
  'not-a-day': 'Qui serve un giorno, per esempio 2025-11-18.',
  'not-a-month': 'Qui serve un mese, per esempio 2025-11.',
  'not-an-address': 'Non sembra un indirizzo e-mail.',
  'not-a-yes-or-no': 'Qui si risponde sì o no.',
  'not-a-list': 'Qui serve un elenco.',
  'outside-the-visit': 'Questo giorno è fuori dalla visita.',
  twice: 'Questo compare due volte.',
  unknown: 'Il modulo non ha questa domanda.',
  'too-big': 'Le risposte sono troppo lunghe nel complesso.',
  'wrong-shape': 'Questo non risponde alla domanda.',
} as const satisfies Readonly<Record<ProblemKey, string>>;
