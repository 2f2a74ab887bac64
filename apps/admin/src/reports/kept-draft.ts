interface Kept {
  answers: Readonly<Record<string, unknown>>;
  /** What the server had when they were written, to tell what was changed. */
  base: Readonly<Record<string, unknown>>;
}

const keyOf = (id: string) => `waymark.report.${id}`;

/** A browser may refuse to store anything (private windows, full disk): then only the server keeps the draft. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Keeps answers on this device until the server has them. */
export function keepDraft(id: string, kept: Kept): void {
  quietly(() => localStorage.setItem(keyOf(id), JSON.stringify(kept)));
}

export function forgetDraft(id: string): void {
  quietly(() => localStorage.removeItem(keyOf(id)));
}

export const keptDraft = (id: string): Kept | null =>
  quietly(() => JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Kept | null);
