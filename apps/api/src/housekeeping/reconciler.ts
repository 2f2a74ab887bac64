import { Inject, Injectable, Logger } from '@nestjs/common';
import { findOpenCases, findStaleCases } from '@waymark/db';
import type { CaseKind } from '@waymark/domain';
import { taskQueue, workflowIdOf } from '@waymark/workflows';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { CaseDriver } from '../temporal/case-driver.js';
import { TemporalClient } from '../temporal/temporal-client.js';

import { WakingMemory } from './waking.js';

interface CaseKey {
  readonly kind: CaseKind;
  readonly id: string;
}
export interface Finding extends CaseKey {
  readonly why: string;
}

/** How many wakes are under way at once: enough to start ten thousand runs in minutes, few enough to notice nothing. */
const atOnce = 10;

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
      await this.wakeAll(open.map((one) => ({ ...one, why: 'settings-changed' })));
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
    const running = await this.runningWorkflows();
    const open = await findOpenCases(this.database.fork());
    const missing = open
      .filter(({ kind, id }) => !running.has(workflowIdOf(kind, id)))
      .map((one) => ({ ...one, why: 'no-run' }));
    await this.wakeAll(missing);
    return missing;
  }

  private async runningWorkflows(): Promise<Set<string>> {
    const query = `ExecutionStatus = 'Running' and TaskQueue = '${taskQueue}'`;
    const ids = new Set<string>();
    for await (const { workflowId } of this.temporal.client.workflow.list({ query, pageSize: 1000 }))
      ids.add(workflowId);
    return ids;
  }

  private async wakeAll(findings: readonly Finding[]): Promise<void> {
    for (let at = 0; at < findings.length; at += atOnce) {
      const some = findings.slice(at, at + atOnce);
      await Promise.all(some.map(({ kind, id }) => this.driver.wake(kind, id)));
      for (const { kind, id, why } of some) this.logger.log({ kind, id, why }, 'woke a case');
    }
  }
}
