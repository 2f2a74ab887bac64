import type { VocabularyItem, VocabularyListName } from '@waymark/contract';
import {
  barrierName,
  barriers,
  cefrLevels,
  formatName,
  formats,
  languageName,
  languages,
  levelName,
  regionName,
  regions,
  spokenLanguage,
  topicName,
  topics,
} from '@waymark/domain';

type NameOf = (code: string) => string | null;

const flat = (codes: readonly { code: string; name: string }[], nameOf: NameOf): VocabularyItem[] =>
  codes.map(({ code, name }) => ({ id: code, label: nameOf(code) ?? name, parent: null }));

/** A NUTS code is its parent's with one more character; the country is the first two. */
const regionItems = (): VocabularyItem[] =>
  regions().map(({ code, name }) => ({
    id: code,
    label: regionName(code) ?? name,
    parent: code.length > 2 ? code.slice(0, -1) : null,
  }));

const topicItems = (): VocabularyItem[] =>
  topics.map(({ code, name, parent }) => ({ id: code, label: topicName(code) ?? name, parent }));

const lists: Record<VocabularyListName, () => VocabularyItem[]> = {
  formats: () => flat(formats, formatName),
  topics: topicItems,
  languages: () => flat(languages, languageName),
  levels: () => flat(cefrLevels, levelName),
  barriers: () => flat(barriers, barrierName),
  regions: regionItems,
};

const made = new Map<string, VocabularyItem[]>();

/** A code list in the language of whoever asks; null for a name that is none. */
export function vocabulary(name: string): VocabularyItem[] | null {
  if (!Object.hasOwn(lists, name)) return null;
  const list = name as VocabularyListName;
  const key = `${spokenLanguage()} ${list}`;
  const items = made.get(key) ?? lists[list]();
  made.set(key, items);
  return items;
}
