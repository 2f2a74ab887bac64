import { forgetDraft, keepDraft, keptDraft, type DraftName } from './kept-draft.js';
import { isTemporary, statusOf } from './refusal.js';

export type Answers = Readonly<Record<string, unknown>>;
export interface Version {
  answers: Answers;
  revision: number;
}
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  /** `kept`: on this device, to be sent again; else the answers stand on this page and nowhere else. */
  | { kind: 'failed'; problem: Error; kept: boolean }
  /** It may no longer be written in: filed, taken back or gone meanwhile. */
  | { kind: 'closed' };

export interface Server {
  save: (answers: Answers, revision: number) => Promise<{ revision: number; savedAt: string }>;
  /** What the server has now; null when it may no longer be written in. */
  load: () => Promise<Version | null>;
  /** May a save that was refused with this status go well later? What the server says is final when left out. */
  mayComeBack?: (status: number) => boolean;
}

/** A pause after the last letter, ms. */
const pause = 700;
/** Tried again by itself while there is no connection, ms. */
const again = 5000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** In whatever order the questions were answered. */
const sameAnswers = (a: Answers, b: Answers) =>
  [...Object.keys(a), ...Object.keys(b)].every((key) => same(a[key], b[key]));

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

/** What somebody else answered meanwhile where something else was answered here. */
function overlaid(base: Answers, mine: Answers, theirs: Answers): [key: string, theirs: unknown][] {
  return Object.entries(theirs).filter(
    ([key, value]) => !same(value, base[key]) && !same(mine[key], base[key]) && !same(value, mine[key]),
  );
}

/** Without answers to questions that the form no longer asks, such as needs that had to be deleted. */
const onlyAsked = (answers: Answers, asked: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));

/**
 * Keeps the answers of one report: at once on this device, after a short pause on the server. One save is under
 * way at a time. What was changed on another device meanwhile is taken over, answer by answer. What the server
 * refuses for good leaves the device: it would only wait there for somebody else.
 */
export class DraftKeeper {
  answers: Answers;
  state: SaveState;
  /**
   * Answers from another device to questions that were answered here as well, by question. Until somebody has chosen,
   * theirs stay on the server and ours on this device, so that none is overwritten unseen.
   */
  others: Answers = {};
  /** What the server had before the two were given: with it they are told apart again when the page is loaded anew. */
  private parted: Answers = {};
  private base: Version;
  private running: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private readonly listeners = new Set<() => void>();

  /**
   * @param first what the server had when the page was opened
   * @param asked keys of the questions that the form asks
   */
  constructor(
    private readonly name: DraftName,
    first: Version & { updatedAt: string },
    asked: ReadonlySet<string>,
    private readonly server: Server,
  ) {
    this.base = first;
    const kept = keptDraft(name);
    this.answers = kept
      ? merged(onlyAsked(kept.base, asked), onlyAsked(kept.answers, asked), first.answers)
      : first.answers;
    if (kept) this.noteOthers(kept.base, kept.answers, first.answers);
    if (sameAnswers(this.answers, first.answers)) forgetDraft(name);
    else this.keep();
    this.state = { kind: 'saved', at: first.revision > 0 ? first.updatedAt : null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(key: string, value: unknown): void {
    const { [key]: _before, ...rest } = this.answers;
    this.answers = value === undefined ? rest : { ...rest, [key]: value };
    if (!this.isRefused) this.keep();
    this.later(pause);
    this.tell();
  }

  /** Takes the answer of another device instead of the one given here, or puts this one in its place. */
  settle(key: string, take: 'theirs' | 'mine'): void {
    const { [key]: theirs, ...others } = this.others;
    this.others = others;
    this.change(key, take === 'theirs' ? theirs : this.answers[key]);
  }

  /** All of it has been looked through as it stands here: what nobody chose between is ours. */
  settleRest(): void {
    for (const key of Object.keys(this.others)) this.settle(key, 'mine');
  }

  /** Saves until nothing is unsaved. @returns whether all of it is on the server */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    for (;;) {
      if (this.running) {
        if (!(await this.running)) return false;
      } else if (sameAnswers(this.toSend, this.base.answers)) {
        if (Object.keys(this.others).length === 0) forgetDraft(this.name);
        return true;
      } else if (this.stopped) return false;
      else {
        this.running = this.saveOnce().finally(() => {
          this.running = null;
        });
      }
    }
  }

  /** Somebody else is signed in at this browser: nothing of this page may be sent as theirs. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    forgetDraft(this.name);
  }

  private get isRefused(): boolean {
    return this.stopped || this.state.kind === 'closed' || (this.state.kind === 'failed' && !this.state.kept);
  }

  private noteOthers(base: Answers, mine: Answers, theirs: Answers): void {
    const found = overlaid(base, mine, theirs);
    this.others = { ...this.others, ...Object.fromEntries(found) };
    this.parted = { ...Object.fromEntries(found.map(([key]) => [key, base[key]])), ...this.parted };
  }

  /** What is ours alone, and of what two answered, theirs. */
  private get toSend(): Answers {
    return { ...this.answers, ...this.others };
  }

  private keep(): void {
    const parted = Object.keys(this.others).map((key) => [key, this.parted[key]]);
    const base = { ...this.base.answers, ...(Object.fromEntries(parted) as Answers) };
    keepDraft(this.name, { answers: this.answers, base });
  }

  private async saveOnce(): Promise<boolean> {
    const { answers, toSend: sent } = this;
    const refused = this.isRefused;
    if (!refused) this.become({ kind: 'saving' });
    try {
      const { revision, savedAt } = await this.server.save(sent, this.base.revision);
      this.base = { answers: sent, revision };
      if (this.answers === answers && sameAnswers(answers, sent)) forgetDraft(this.name);
      else if (!this.stopped) this.keep();
      this.become({ kind: 'saved', at: savedAt });
      return true;
    } catch (problem) {
      return statusOf(problem) === 409 ? this.rebase() : this.failed(problem);
    }
  }

  /** Somebody else saved in between: their answers come in, ours stay where we changed them. */
  private async rebase(): Promise<boolean> {
    try {
      const theirs = await this.server.load();
      if (!theirs) return this.close();
      this.noteOthers(this.base.answers, this.answers, theirs.answers);
      this.answers = merged(this.base.answers, this.answers, theirs.answers);
      this.base = theirs;
      if (!this.stopped) this.keep();
      this.tell();
      return true;
    } catch (problem) {
      return this.failed(problem);
    }
  }

  private failed(problem: unknown): false {
    const status = statusOf(problem);
    if (status === 404) return this.close();
    const comesBack = isTemporary(status) || this.server.mayComeBack?.(status ?? 0);
    const kept = Boolean(comesBack) && !this.stopped;
    if (kept) this.later(again);
    else forgetDraft(this.name);
    this.become({ kind: 'failed', problem: problem as Error, kept });
    return false;
  }

  private close(): false {
    forgetDraft(this.name);
    this.become({ kind: 'closed' });
    return false;
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped && this.state.kind !== 'closed') this.timer = setTimeout(() => void this.flush(), ms);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
