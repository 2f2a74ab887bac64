import type { ProblemKey } from '../problems.js';

export const germanProblems = {
  required: 'Bitte beantworten Sie diese Frage.',
  'must-agree': 'Wir brauchen Ihr Ja, um fortzufahren.',
  incomplete: 'Bitte füllen Sie alles aus.',
  'too-long': 'Das ist zu lang: höchstens {n} Zeichen.',
  'too-many': 'Das sind zu viele: höchstens {n}.',
  'too-low': 'Das ist zu niedrig: mindestens {n}.',
  'too-high': 'Das ist zu hoch: höchstens {n}.',
  'not-an-option': 'Bitte wählen Sie eine der angebotenen Antworten.',
  'not-a-text': 'Hier muss ein Text stehen.',
  'not-a-number': 'Hier muss eine ganze Zahl stehen.',
  'not-a-day': 'Hier muss ein Tag stehen, zum Beispiel 2025-11-18.',
  'not-a-month': 'Hier muss ein Monat stehen, zum Beispiel 2025-11.',
  'not-an-address': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  'not-a-yes-or-no': 'Hier muss Ja oder Nein stehen.',
  'not-a-list': 'Hier muss eine Liste stehen.',
  'outside-the-visit': 'Dieser Tag liegt außerhalb des Besuchs.',
  twice: 'Das steht hier zweimal.',
  unknown: 'Dieses Formular hat keine solche Frage.',
  'too-big': 'Die Antworten sind zusammen zu lang.',
  'wrong-shape': 'Das ist keine Antwort auf die Frage.',
} as const satisfies Readonly<Record<ProblemKey, string>>;
