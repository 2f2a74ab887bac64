import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { findCaseSeqs, findOpenCases, findStaleCases } from '@waymark/db';
import { workflowIdOf } from '@waymark/workflows';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { CaseDriver } from '../temporal/case-driver.js';
import { TemporalClient } from '../temporal/temporal-client.js';
import { type Finding, remedies } from './findings.js';
import { type RunKey, RunReader } from './run-reader.js';
import { WakingMemory } from './waking.js';

/** How many wakes are under way at once: enough to start ten thousand runs in minutes, few enough to notice nothing. */
const atOnce = 10;
/** A run and its row that differ for longer than a decision takes do differ. */
const settlingMs = 1_000;

/** Compares what PostgreSQL remembers with what Temporal drives, and wakes every case that lags behind. */
@Injectable()
export class Reconciler {
  private readonly logger = new Logger(Reconciler.name);
  private readonly memory = new WakingMemory();
  private waking: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly driver: CaseDriver,
    private readonly temporal: TemporalClient,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Wakes the cases whose run should have done something by now. Cheap: looks only at what is late. */
  async wakeStale(): Promise<Finding[]> {
    const now = this.now();
    const stale = await findStaleCases(this.database.fork(), now.toISOString());
    await this.wakeAll(this.memory.due(stale, now.getTime()));
    return stale;
  }

  /** Lets every open case work out its dates anew, without anybody waiting for it. Later wakes make up for failures. */
  wakeOpenSoon(): void {
    const wake = async () => {
      const open = await findOpenCases(this.database.fork());
      await this.wakeAll(open.map((one) => ({ ...one, why: 'settings-changed' as const })));
    };
    this.waking = this.waking.then(wake).catch((error: unknown) => {
      this.logger.warn(
        { error: (error as Error).name },
        'not every case was woken after a change of settings',
      );
    });
  }

  /** Starts a run for every open case that has none: Temporal may have been emptied, or restored from an older moment. */
  async startMissing(): Promise<Finding[]> {
    const running = await new RunReader(this.temporal.client).running();
    return this.mend(await this.withoutRun(running));
  }

  /**
   * Holds every run against its row, and makes the row right wherever they differ: either of the two may have been
   * restored from an older moment. Asks every run, so it is for once an hour and for after a restore.
   * @returns every difference; none when it is called again
   */
  async compare(): Promise<Finding[]> {
    const runs = new RunReader(this.temporal.client);
    const running = await runs.running();
    const found = [...(await this.withoutRun(running)), ...(await this.apart(runs, running))];
    if (runs.isUnanswered()) this.logger.warn('runs do not say what they know: no worker is there');
    const stale = await findStaleCases(this.database.fork(), this.now().toISOString());
    const known = new Set(found.map(keyOf));
    return this.mend([...found, ...stale.filter((one) => !known.has(keyOf(one)))]);
  }

  private async withoutRun(running: readonly RunKey[]): Promise<Finding[]> {
    const driven = new Set(running.map(keyOf));
    const open = await findOpenCases(this.database.fork());
    return open.filter((one) => !driven.has(keyOf(one))).map((one) => ({ ...one, why: 'no-run' }));
  }

  /** The runs that know another case than the row, looked at twice: a case may just be taking a step. */
  private async apart(runs: RunReader, running: readonly RunKey[]): Promise<Finding[]> {
    const first = await this.differing(runs, running);
    if (first.length === 0) return [];
    await sleep(settlingMs);
    return this.differing(runs, first);
  }

  private async differing(runs: RunReader, keys: readonly RunKey[]): Promise<Finding[]> {
    const found: Finding[] = [];
    for (let at = 0; at < keys.length; at += atOnce) {
      const some = keys.slice(at, at + atOnce);
      const known = await Promise.all(some.map((key) => runs.knownSeq(key)));
      const rows = await findCaseSeqs(
        this.database.fork(),
        some.map(({ id }) => id),
      );
      const seqs = new Map(rows.map((row) => [keyOf(row), row.seq]));
      for (const [index, key] of some.entries()) found.push(...difference(key, known[index]!, seqs));
    }
    return found;
  }

  private async mend(findings: readonly Finding[]): Promise<Finding[]> {
    await this.wakeAll(findings);
    return [...findings];
  }

  private async wakeAll(findings: readonly Finding[]): Promise<void> {
    for (let at = 0; at < findings.length; at += atOnce) {
      const some = findings.slice(at, at + atOnce);
      await Promise.all(some.map(({ kind, id }) => this.driver.wake(kind, id)));
      for (const one of some) this.logger.log({ ...one, done: remedies[one.why] }, 'woke a case');
    }
  }
}

const keyOf = ({ kind, id }: RunKey): string => workflowIdOf(kind, id);

function difference(
  { kind, id }: RunKey,
  runSeq: number | null,
  seqs: ReadonlyMap<string, number>,
): Finding[] {
  const rowSeq = seqs.get(workflowIdOf(kind, id));
  if (runSeq === null || rowSeq === runSeq) return [];
  if (rowSeq === undefined) return [{ kind, id, why: 'no-case', runSeq }];
  return [{ kind, id, why: runSeq > rowSeq ? 'run-ahead' : 'run-behind', runSeq, rowSeq }];
}
