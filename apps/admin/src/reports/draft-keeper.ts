import { Problem } from '../api/problem.js';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.js';

export type Answers = Readonly<Record<string, unknown>>;
export interface Version {
  answers: Answers;
  revision: number;
}
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; problem: Error }
  /** It may no longer be written in: filed, waived or taken back meanwhile. */
  | { kind: 'closed' };

export interface Server {
  save: (answers: Answers, revision: number) => Promise<{ revision: number; savedAt: string }>;
  /** What the server has now; null when it may no longer be written in. */
  load: () => Promise<Version | null>;
}

/** A pause after the last letter, ms. */
const pause = 700;
/** Tried again by itself while there is no connection, ms. */
const again = 5000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The server's answers with those put over them that were changed here since `base`. */
export function merged(base: Answers, mine: Answers, theirs: Answers): Answers {
  const result: Record<string, unknown> = { ...theirs };
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (same(base[key], mine[key])) continue;
    if (mine[key] === undefined) delete result[key];
    else result[key] = mine[key];
  }
  return result;
}

/**
 * Keeps the answers of one report: at once on this device, after a short pause on the server. One save is under
 * way at a time. What was changed on another device meanwhile is taken over, answer by answer.
 */
export class DraftKeeper {
  answers: Answers;
  state: SaveState;
  private base: Version;
  private running: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly id: string,
    first: Version & { updatedAt: string },
    private readonly server: Server,
  ) {
    this.base = first;
    const kept = keptDraft(id);
    this.answers = kept ? merged(kept.base, kept.answers, first.answers) : first.answers;
    this.state = { kind: 'saved', at: first.revision > 0 ? first.updatedAt : null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(key: string, value: unknown): void {
    const { [key]: _before, ...rest } = this.answers;
    this.answers = value === undefined ? rest : { ...rest, [key]: value };
    keepDraft(this.id, { answers: this.answers, base: this.base.answers });
    this.later(pause);
    this.tell();
  }

  /** Saves until nothing is unsaved. @returns whether all of it is on the server */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    for (;;) {
      if (this.running) {
        if (!(await this.running)) return false;
      } else if (same(this.answers, this.base.answers)) return true;
      else {
        this.running = this.saveOnce().finally(() => {
          this.running = null;
        });
      }
    }
  }

  private async saveOnce(): Promise<boolean> {
    const sent = this.answers;
    this.become({ kind: 'saving' });
    try {
      const { revision, savedAt } = await this.server.save(sent, this.base.revision);
      this.base = { answers: sent, revision };
      if (this.answers === sent) forgetDraft(this.id);
      this.become({ kind: 'saved', at: savedAt });
      return true;
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 409) return this.rebase();
      if (problem instanceof Problem && problem.again) this.later(again);
      this.become({ kind: 'failed', problem: problem as Error });
      return false;
    }
  }

  /** Somebody else saved in between: their answers come in, ours stay where we changed them. */
  private async rebase(): Promise<boolean> {
    try {
      const theirs = await this.server.load();
      if (!theirs) {
        this.become({ kind: 'closed' });
        return false;
      }
      this.answers = merged(this.base.answers, this.answers, theirs.answers);
      this.base = theirs;
      this.tell();
      return true;
    } catch (problem) {
      this.later(again);
      this.become({ kind: 'failed', problem: problem as Error });
      return false;
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
