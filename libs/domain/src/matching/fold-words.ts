import { foldText } from '../words/fold-text.js';

/** Words too short to say what a sentence is about. */
const leastLetters = 6;

/** The long words of a text, without case and accents, each once. */
export const foldWords = (text: string): string[] => [
  ...new Set(
    foldText(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= leastLetters),
  ),
];
