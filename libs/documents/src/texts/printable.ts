/** What our fonts have no sign for, or what is obeyed instead of being drawn. Paragraphs are parted before. */
const notDrawn =
  /[\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}\u20e3]/gu;

/**
 * A line of text as it can be printed: everything composed (a letter and its accent apart would be drawn beside each
 * other), without pictures, which would be drawn as empty boxes, and with single blanks.
 */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(notDrawn, '').replace(/ {2,}/g, ' ').trim();

/** More lines are no paragraphs any more: they follow each other in one. */
const mostLines = 12;

/** A text of several lines, each as it can be printed; empty ones are left out. */
export function printableLines(text: string): readonly string[] {
  const lines = text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map(printable)
    .filter((line) => line !== '');
  return lines.length > mostLines ? [lines.join(' · ')] : lines;
}
