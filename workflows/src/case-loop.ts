import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  patched,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CaseKind } from '@waymark/domain';
import type { CaseRef, CaseView } from './activities.js';
import { Alarm } from './alarm.js';
import { applyAction, deliverEffects, runClock } from './case-activities.js';
import { applyUpdate, knownSeqQuery, wakeSignal, type ApplyRequest, type CaseStart } from './messages.js';
import { showCase } from './show.js';

/**
 * When a run hands over to a fresh one. A worker that has forgotten a case reads its whole run again before it answers,
 * and is to do so within half a second: that, long before Temporal insists, is what bounds a run.
 */
const runLength = {
  /** Events after which a run that has nothing under way ends. */
  quiet: 500,
  /** A run that still has work under way may go on up to this many; undelivered effects are found again. */
  busy: 800,
} as const;
/** Runs that grew longer than that before there was such a bound keep to the one they knew, or would not replay. */
const runLengthBefore = { quiet: 1_500, busy: 1_900 } as const;
const shortRuns = 'short-runs';
/** How long the clock rests when it was asked to act and nothing came of it. */
const clockRest = 60_000;

const requestId = /^[\x21-\x7e]{1,200}$/;
const actionName = /^[A-Za-z]{1,60}$/;

/** Looks at the shape alone: whether something is allowed is decided where the case is locked. */
function checkShape(request: ApplyRequest): void {
  const right =
    typeof request?.requestId === 'string' &&
    requestId.test(request.requestId) &&
    (request.action === undefined || actionName.test(request.action));
  if (!right) throw ApplicationFailure.nonRetryable('bad-request', 'bad-request');
}

const workflowTime = () => new Date(Date.now()).toISOString();

/**
 * The one loop that drives a case of any kind. PostgreSQL remembers the case; this makes sure that what is asked is
 * decided, what is decided is delivered, and what is due happens. It knows no rule: editing a lifecycle never touches
 * a running case.
 */
export async function driveCase(kind: CaseKind, { id }: CaseStart): Promise<void> {
  const loop = new CaseLoop({ kind, id });
  setHandler(wakeSignal, () => loop.wake(), { description: 'Look at the row again.' });
  setHandler(applyUpdate, (request) => loop.apply(request), {
    validator: checkShape,
    description: 'Ask something of the case.',
  });
  setHandler(knownSeqQuery, () => loop.knownSeq(), {
    description: 'Up to which event the run knows its case.',
  });
  // An Update that came with the start brings the case's state with it.
  await condition(allHandlersFinished);
  await loop.run();
}

class CaseLoop {
  private view: CaseView | null = null;
  /** The view changed since the loop last acted on it. */
  private dirty = false;
  private woken = false;
  private failure: unknown;
  /** Delivery and clock run beside the loop, each one at a time, so that neither waits for a mail server. */
  private delivering = false;
  private ticking = false;
  private clockRestsUntil = 0;
  /** The row went back to an earlier event: the database was restored, and what this run remembers never happened. */
  private rowWentBack = false;
  private readonly alarm = new Alarm(() => {
    this.dirty = true;
  });

  constructor(private readonly ref: CaseRef) {}

  wake(): void {
    this.woken = true;
  }

  knownSeq(): number | null {
    return this.view?.seq ?? null;
  }

  async apply({ requestId, action }: ApplyRequest) {
    const known = this.knownSeq();
    const input = { ...this.ref, requestId, now: workflowTime() };
    const applied = await applyAction.executeWithOptions({ summary: action ?? 'apply' }, [input]);
    if (applied.view !== null && this.isBehind(applied.view, known)) this.goBack(applied.view);
    else if (applied.view === null || applied.view.seq > (this.view?.seq ?? 0)) this.take(applied.view);
    return applied.outcome;
  }

  async run(): Promise<void> {
    // A run that an Update has not just told the case's state looks at the row, and lets the clock make up for
    // whatever was missed while there was no run.
    this.woken ||= this.view === null;
    for (;;) {
      if (this.woken && !this.ticking) this.tick('read the case');
      this.dirty = false;
      if (this.view === null ? this.hasNoCase() : this.act(this.view)) return;
      if (this.isTimeForANewRun())
        await continueAsNew<(start: CaseStart) => Promise<void>>({ id: this.ref.id });
      await condition(() => this.hasToTurn());
      if (this.failure !== undefined) throw this.failure;
    }
  }

  private hasToTurn(): boolean {
    if (this.failure !== undefined) return true;
    if (this.woken && !this.ticking) return true;
    // Refused Updates change nothing, but they lengthen the history all the same.
    return (this.dirty && allHandlersFinished()) || this.isTimeForANewRun();
  }

  /** A run without a row has nothing to drive, unless an Update that is just being decided makes the case. */
  private hasNoCase(): boolean {
    return !this.ticking && !this.woken && !this.delivering && allHandlersFinished();
  }

  /** Does what the view asks for. True when nothing is left to be done in this case, ever. */
  private act(view: CaseView): boolean {
    showCase(this.ref.kind, view);
    const due = view.dueAt === null ? null : Math.max(Date.parse(view.dueAt), this.clockRestsUntil);
    const isDue = due !== null && due <= Date.now();
    this.alarm.set(isDue ? null : due, view.dueMark ?? 'due');
    if (isDue && !this.ticking) this.tick(view.dueMark ?? 'due');
    const undelivered = view.drivenSeq < view.seq;
    if (undelivered && !this.delivering) this.deliver(view.seq);
    const busy = undelivered || this.delivering || this.ticking || this.woken;
    return view.over && due === null && !busy && allHandlersFinished();
  }

  private tick(why: string): void {
    this.ticking = true;
    this.woken = false;
    const now = workflowTime();
    const known = this.knownSeq();
    runClock
      .executeWithOptions({ summary: why }, [{ ...this.ref, now }])
      .then((next) => {
        this.ticking = false;
        // A mark that cannot fire must not turn the loop without end.
        if (next?.dueAt && next.dueAt <= now) this.clockRestsUntil = Date.now() + clockRest;
        this.takeIfNotOlder(next, known);
      })
      .catch((error: unknown) => (this.failure = error));
  }

  private deliver(seq: number): void {
    this.delivering = true;
    const known = this.knownSeq();
    deliverEffects
      .executeWithOptions({ summary: `up to event ${seq}` }, [this.ref])
      .then((next) => {
        this.delivering = false;
        this.takeIfNotOlder(next, known);
      })
      .catch((error: unknown) => (this.failure = error));
  }

  private isTimeForANewRun(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    if (!allHandlersFinished()) return false;
    const state = this.delivering || this.ticking ? 'busy' : 'quiet';
    if (this.rowWentBack && state === 'quiet') return true;
    if (continueAsNewSuggested && state === 'quiet') return true;
    if (historyLength < runLength[state]) return false;
    return historyLength >= runLengthBefore[state] || patched(shortRuns);
  }

  /** What an activity beside the loop answers may be older than what an Update has told since. */
  private takeIfNotOlder(next: CaseView | null, known: number | null): void {
    if (this.isBehind(next, known)) return this.goBack(next);
    this.take(next !== null && next.seq >= (this.view?.seq ?? 0) ? next : null);
  }

  /** Older even than what was known before it was read: then it is the row that went back. */
  private isBehind(next: CaseView | null, known: number | null): boolean {
    return known !== null && (next?.seq ?? 0) < known;
  }

  /**
   * The row is the case, whatever this run remembers. It goes on in a fresh run, because this one would answer a request
   * that the row has forgotten with what it once decided. Without a row it ends.
   */
  private goBack(next: CaseView | null): void {
    this.view = next;
    this.rowWentBack = next !== null;
    this.dirty = true;
  }

  /** The loop turns in any case: something that it may have waited for is over. */
  private take(next: CaseView | null): void {
    this.view = next ?? this.view;
    this.dirty = true;
  }
}
