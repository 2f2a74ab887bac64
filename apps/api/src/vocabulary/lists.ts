import type { VocabularyItem, VocabularyListName } from '@waymark/contract';
import { barriers, cefrLevels, formats, languages, regions, topics } from '@waymark/domain';

const flat = (codes: readonly { code: string; name: string }[]): VocabularyItem[] =>
  codes.map(({ code, name }) => ({ id: code, label: name, parent: null }));

/** A NUTS code is its parent's with one more character; the country is the first two. */
const regionItems = (): VocabularyItem[] =>
  regions().map(({ code, name }) => ({
    id: code,
    label: name,
    parent: code.length > 2 ? code.slice(0, -1) : null,
  }));

const lists: Record<VocabularyListName, () => VocabularyItem[]> = {
  formats: () => flat(formats),
  topics: () => topics.map(({ code, name, parent }) => ({ id: code, label: name, parent })),
  languages: () => flat(languages),
  levels: () => flat(cefrLevels),
  barriers: () => flat(barriers),
  regions: regionItems,
};

const made = new Map<VocabularyListName, VocabularyItem[]>();

/** A code list; null for a name that is none. */
export function vocabulary(name: string): VocabularyItem[] | null {
  if (!Object.hasOwn(lists, name)) return null;
  const list = name as VocabularyListName;
  if (!made.has(list)) made.set(list, lists[list]());
  return made.get(list)!;
}
