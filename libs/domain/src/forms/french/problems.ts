import type { ProblemKey } from '../problems.js';

export const frenchProblems = {
  required: 'Veuillez répondre à cette question.',
  'must-agree': 'Il nous faut votre accord pour continuer.',
  incomplete: 'Veuillez tout remplir.',
  'too-long': 'C’est trop long : {n} caractères au plus.',
  'too-many': 'Il y en a trop : {n} au plus.',
  'too-low': 'C’est trop bas : {n} au moins.',
  'too-high': 'C’est trop haut : {n} au plus.',
  'not-an-option': 'Veuillez choisir l’une des réponses proposées.',
  'not-a-text': 'Il faut du texte ici.',
  'not-a-number': 'Il faut un nombre entier ici.',
  'not-a-day': 'Il faut un jour ici, par exemple 2025-11-18.',
  'not-a-month': 'Il faut un mois ici, par exemple 2025-11.',
  'not-an-address': 'Cela ne ressemble pas à une adresse électronique.',
  'not-a-yes-or-no': 'Il faut répondre par oui ou par non.',
  'not-a-list': 'Il faut une liste ici.',
  'outside-the-visit': 'Ce jour est en dehors de la visite.',
  twice: 'Ceci figure deux fois.',
  unknown: 'Ce formulaire n’a pas cette question.',
  'too-big': 'Les réponses sont trop longues dans leur ensemble.',
  'wrong-shape': 'Ceci ne répond pas à la question.',
} as const satisfies Readonly<Record<ProblemKey, string>>;
