/** A text with gaps where names stood. */
export interface Pattern {
  /** Text and name in turn, beginning and ending with text. */
  readonly parts: readonly string[];
}

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Takes names out of a text, once for all copies of it.
 *
 * @param names a name that goes on with further letters or digits is another one
 */
export function patternOf(text: string, names: readonly string[]): Pattern {
  if (names.length === 0) return { parts: [text] };
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return { parts: text.split(new RegExp(`(?<!\\w)(${longestFirst.map(escape).join('|')})(?!\\w)`)) };
}

/** The text with other names in the gaps. */
export function filled({ parts }: Pattern, names: ReadonlyMap<string, string>): string {
  return parts.map((part, index) => (index % 2 === 0 ? part : names.get(part)!)).join('');
}
