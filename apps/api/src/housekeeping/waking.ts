/** How often the same case is woken for the same reason: after one, two, four … turns, at most this many. */
const longestPauseMs = 10 * 60_000;
const firstPauseMs = 15_000;

interface Woken {
  at: number;
  pauseMs: number;
}

/**
 * Remembers who was woken when. A run that waits for a mail server tries again by itself: waking it every few seconds
 * would only fill its history.
 */
export class WakingMemory {
  private readonly woken = new Map<string, Woken>();

  /**
   * Those of the findings that are to be woken now. What is no finding any more is forgotten.
   * @param now milliseconds since 1970
   */
  due<T extends { readonly kind: string; readonly id: string; readonly why: string }>(
    findings: readonly T[],
    now: number,
  ): T[] {
    const keys = new Set(findings.map(keyOf));
    for (const key of this.woken.keys()) if (!keys.has(key)) this.woken.delete(key);
    return findings.filter((finding) => {
      const key = keyOf(finding);
      const before = this.woken.get(key);
      if (before && now - before.at < before.pauseMs) return false;
      const pauseMs = before ? Math.min(before.pauseMs * 2, longestPauseMs) : firstPauseMs;
      this.woken.set(key, { at: now, pauseMs });
      return true;
    });
  }
}

const keyOf = ({ kind, id, why }: { kind: string; id: string; why: string }): string =>
  `${kind}/${id} ${why}`;
