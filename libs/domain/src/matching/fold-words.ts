/** Words too short to say what a sentence is about. */
const leastLetters = 6;

/** The long words of a text, without case and accents, each once. */
export const foldWords = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= leastLetters),
  ),
];
