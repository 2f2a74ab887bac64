import { Inject, Injectable, Logger } from '@nestjs/common';
import { JobRunEntity } from '@waymark/db';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { Locks } from './locks.js';

/** Runs jobs that belong to no case, each once for each period, on one machine at a time. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger(Jobs.name);

  constructor(
    private readonly database: Database,
    private readonly locks: Locks,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Does the work unless it was done for this period. A run that was cut short is done again.
   * @param period what it is for, e.g. `2026-06-01`
   * @returns whether the work was done now
   */
  async once(job: string, period: string, work: () => Promise<void>): Promise<boolean> {
    let done = false;
    await this.locks.alone(job, async () => {
      const em = this.database.fork();
      const run = await em.findOne(JobRunEntity, { job, period });
      if (run?.finishedAt) return;
      await em.upsert(JobRunEntity, { job, period, startedAt: this.now(), finishedAt: null });
      await work();
      await em.nativeUpdate(JobRunEntity, { job, period }, { finishedAt: this.now() });
      done = true;
      this.logger.log({ job, period }, 'job done');
    });
    return done;
  }
}
