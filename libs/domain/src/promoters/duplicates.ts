import { foldText } from '../words/fold-text.js';

/** What an application is recognised by. */
export interface CandidateSketch {
  readonly id: string;
  readonly name: string;
  readonly institutions: readonly string[];
  readonly mail: string | null;
}

/** Why two may be the same: one mail address; one name at one institution, or a part of it; one name alone. */
export const duplicateReasons = ['same-mail', 'same-name-and-institution', 'same-name'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Duplicate {
  /** The two ids, the smaller first. */
  readonly ids: readonly [string, string];
  readonly reason: DuplicateReason;
}

interface Folded {
  readonly id: string;
  readonly name: readonly string[];
  readonly nameKey: string;
  readonly institutions: readonly string[];
  readonly mail: string;
}

/** Words without case, accents and signs; `ß`, `ø`, `æ` and `ł`, which are no letter with an accent, fold too. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
};
const wordsOf = (text: string): string[] =>
  foldText(text)
    .replace(/[ßøæœłđþ]/gu, (letter) => letters[letter]!)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const keyOf = (words: readonly string[]): string => [...words].toSorted().join(' ');

const fold = ({ id, name, institutions, mail }: CandidateSketch): Folded => {
  const words = wordsOf(name);
  return {
    id,
    name: words,
    nameKey: keyOf(words),
    institutions: [...new Set(institutions.map((one) => keyOf(wordsOf(one))).filter((key) => key !== ''))],
    mail: mail?.trim().toLowerCase() ?? '',
  };
};

/** `Ane Etxeberria` and `Ane Etxeberria Larrea`: all words of the shorter name, two at least, are in the longer. */
function partOf(a: Folded, b: Folded): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

function reasonFor(a: Folded, b: Folded): DuplicateReason | null {
  if (a.mail !== '' && a.mail === b.mail) return 'same-mail';
  const sameName = a.nameKey !== '' && a.nameKey === b.nameKey;
  const together = a.institutions.some((one) => b.institutions.includes(one));
  if (together && (sameName || partOf(a, b))) return 'same-name-and-institution';
  return sameName ? 'same-name' : null;
}

/**
 * Pairs of applications that may be the same candidate's, to be looked at by a person.
 * @returns each pair once, with its strongest reason; ordered by ids, whatever order they came in
 */
export function findDuplicates(candidates: readonly CandidateSketch[]): readonly Duplicate[] {
  const folded = candidates.map(fold).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Only those that share a mail, a name, or a word of the name at an institution can be the same: no need to compare all.
  const shelves = new Map<string, Folded[]>();
  for (const one of folded) {
    const keys = new Set([
      ...(one.mail ? [`mail ${one.mail}`] : []),
      ...(one.nameKey ? [`name ${one.nameKey}`] : []),
      ...one.institutions.flatMap((institution) => one.name.map((word) => `at ${institution} ${word}`)),
    ]);
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(one);
      else shelves.set(key, [one]);
    }
  }
  const found = new Map<string, Duplicate>();
  for (const shelf of shelves.values())
    for (const [index, first] of shelf.entries())
      for (const second of shelf.slice(index + 1)) {
        const key = `${first.id} ${second.id}`;
        const reason = found.has(key) ? null : reasonFor(first, second);
        if (reason) found.set(key, { ids: [first.id, second.id], reason });
      }
  return [...found.values()].toSorted((a, b) =>
    a.ids[0] === b.ids[0] ? (a.ids[1] < b.ids[1] ? -1 : 1) : a.ids[0] < b.ids[0] ? -1 : 1,
  );
}

/**
 * Others that may be the same candidate as this one: what `findDuplicates` says of it, without comparing all with all.
 * @returns ordered by id
 */
export function duplicatesOf(
  candidate: CandidateSketch,
  others: readonly CandidateSketch[],
): readonly { readonly id: string; readonly reason: DuplicateReason }[] {
  const own = fold(candidate);
  return others
    .flatMap((other) => {
      const reason = other.id === candidate.id ? null : reasonFor(own, fold(other));
      return reason ? [{ id: other.id, reason }] : [];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
