/** Whose answers to what: two people at one browser never meet each other's. */
export interface DraftName {
  personId: string;
  reportId: string;
}

interface Kept {
  answers: Readonly<Record<string, unknown>>;
  /** What the server had when they were written, to tell what was changed. */
  base: Readonly<Record<string, unknown>>;
}

const prefix = 'waymark.draft.';
/** Of earlier versions, which did not know whose a draft is. */
const nobodys = 'waymark.report.';
/** After so long nobody means to go on, ms: 30 days, as long as access needs are kept after a visit. */
const longest = 30 * 24 * 3_600_000;

const keyOf = ({ personId, reportId }: DraftName) => `${prefix}${personId}.${reportId}`;

/** A browser may refuse to store anything (private windows, full disk): then only the server keeps the draft. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** What stands under a key, if it can be read and is not too old. */
function readKey(key: string, now: number): Kept | null {
  const kept = quietly(
    () => JSON.parse(localStorage.getItem(key) ?? 'null') as (Kept & { at: number }) | null,
  );
  return kept && kept.answers && kept.base && now - kept.at < longest ? kept : null;
}

/** Keeps answers on this device until the server has them. */
export function keepDraft(name: DraftName, { answers, base }: Kept, now = Date.now()): void {
  quietly(() => localStorage.setItem(keyOf(name), JSON.stringify({ answers, base, at: now })));
}

export function forgetDraft(name: DraftName): void {
  quietly(() => localStorage.removeItem(keyOf(name)));
}

export const keptDraft = (name: DraftName, now = Date.now()): Kept | null => readKey(keyOf(name), now);

/**
 * Leaves on this device only what one person still needs: drafts of others, of nobody and from long ago go.
 * @param personId who is signed in; null when nobody is any more, and nothing stays
 */
export function sweepDrafts(personId: string | null, now = Date.now()): void {
  quietly(() => {
    const own = personId === null ? null : `${prefix}${personId}.`;
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix) && !key.startsWith(nobodys)) continue;
      if (own === null || !key.startsWith(own) || !readKey(key, now)) localStorage.removeItem(key);
    }
  });
}
