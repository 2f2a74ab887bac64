/** What stands where a name stood. */
const hidden = '▒▒▒';

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as a pattern: each letter with any accent, any space between its words. */
function patternOf(name: string): string {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').trim().split(/\s+/u);
  return words.map((word) => [...word].map((letter) => `${escaped(letter)}\\p{M}*`).join('')).join('\\s+');
}

/**
 * A text without these names, however they are written: what a reviewer reads of answers where the review is anonymous.
 * Somebody who describes an institution without naming it is not found by any rule.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const patterns = names
    .filter((name) => /\p{L}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return text;
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  return text.normalize('NFD').replace(all, hidden).normalize('NFC');
}

/** What an attached file is called for somebody who may not read file names: its number and its kind. */
export function anonymousFileName(name: string, number: number): string {
  const kind = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  return kind ? `${number}.${kind}` : `${number}`;
}
