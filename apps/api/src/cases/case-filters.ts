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
 * Every word has to be in what is searched, wherever.
 * @param folded what was typed, without case and accents
 */
export const searchFilter = (folded: string): { search: { $like: string } }[] =>
  folded
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => ({ search: { $like: anywhere(word) } }));
