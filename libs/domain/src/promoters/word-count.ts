/**
 * Words as people count them: what stands between blanks and has a letter or a digit. `l’école` and `work-based` are one
 * word each, a dash between blanks is none.
 */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** How many words may still be written; negative when there are too many. */
export const wordsLeft = (text: string, most: number): number => most - countWords(text);
