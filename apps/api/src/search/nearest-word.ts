/** Words of this many letters and fewer are taken as they are typed: everything is near to them. */
const shortest = 3;
/** Slips that a word of so many letters is forgiven. */
const slipsIn = (word: string): number => (word.length <= 5 ? 1 : 2);

/**
 * May this word be misspelt? What is short or has a figure in it (a reference, a year, a code) is meant as it stands.
 * @param word folded
 */
export const mayBeMisspelt = (word: string): boolean => word.length > shortest && /^\p{L}+$/u.test(word);

/** The words of a folded text. */
const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * The word that somebody meant: the one with the fewest slips in what was typed, of several alike the one that stands
 * most often. The beginning of a longer word counts too, for people search while they type.
 *
 * @param typed one folded word
 * @param texts folded texts to look in
 * @returns null when no word is near enough
 */
export function nearestWord(typed: string, texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: { word: string; slips: number; count: number } | null = null;
  for (const [word, count] of counts) {
    const slips = Math.min(slipsBetween(typed, word), slipsBetween(typed, word.slice(0, typed.length)) + 0.5);
    if (Math.floor(slips) > slipsIn(typed) || !mayBeMisspelt(word)) continue;
    if (!best || slips < best.slips || (slips === best.slips && count > best.count))
      best = { word, slips, count };
  }
  return best?.word ?? null;
}

/** Letters left out, put in, taken for another, or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_none, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + other);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
