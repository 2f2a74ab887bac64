import { anywhere } from '@waymark/db';
import type { Where } from '../access/translations.js';

/** `open`, `done`, `stopped`, any of them. */
export function overFilter(values: readonly string[]): Where {
  const ended = values.filter((value) => value !== 'open');
  const any: Where[] = [
    ...(values.includes('open') ? [{ over: null }] : []),
    ...(ended.length > 0 ? [{ over: ended }] : []),
  ];
  return any.length === 1 ? any[0]! : { $or: any };
}

/**
 * The words of a search, each of which has to be found.
 * @param folded what was typed, without case and accents
 */
export const wordsOf = (folded: string): string[] => folded.split(/\s+/).filter(Boolean).slice(0, 8);

/** The rows in which a word stands, wherever. */
export const named = (word: string): { search: { $like: string } } => ({ search: { $like: anywhere(word) } });

/**
 * Every word has to be in what is searched, wherever.
 * @param folded what was typed, without case and accents
 */
export const searchFilter = (folded: string): { search: { $like: string } }[] => wordsOf(folded).map(named);
