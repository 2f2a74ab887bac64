import { Inject, Injectable } from '@nestjs/common';
import { Cron, Interval } from '@nestjs/schedule';
import {
  CommandEntity,
  forgetMatchLinks,
  forgetReplyAddresses,
  forgetApplicationLinks,
  forgetReportLinks,
  WriteKeyEntity,
} from '@waymark/db';
import { dayOf, timeZone } from '@waymark/domain';
import { Attempts } from '../auth/attempts.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { noteFindings } from '../metrics/watch.js';
import { Forgetting } from '../people/forgetting.js';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { Jobs } from './jobs.js';
import { Locks, triedAgain } from './locks.js';
import { Reconciler } from './reconciler.js';

const keysKeptDays = 30;
const linksKeptDays = 180;
/** So long a mail about a case can be answered into it. */
const repliesKeptDays = 400;

/** What belongs to no case and comes again and again. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly jobs: Jobs,
    private readonly locks: Locks,
    private readonly reconciler: Reconciler,
    private readonly attempts: Attempts,
    private readonly photos: PhotoFiles,
    private readonly forgetting: Forgetting,
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('stale-cases', 15_000)
  async wakeStaleCases(): Promise<void> {
    await this.locks.quietly('stale-cases', async () =>
      noteFindings('stale-cases', await this.reconciler.wakeStale()),
    );
  }

  @Interval('missing-runs', 60_000)
  async startMissingRuns(): Promise<void> {
    await this.locks.quietly('missing-runs', async () =>
      noteFindings('missing-runs', await this.reconciler.startMissing()),
    );
  }

  @Interval('compare', 3_600_000)
  async compareRuns(): Promise<void> {
    await this.locks.quietly('missing-runs', async () => void (await this.reconciler.compare()));
  }

  @Interval('photos', 60_000)
  async tidyPhotos(): Promise<void> {
    await this.locks.quietly('photos', () => this.photos.tidy());
  }

  /** At start as well, so that a night in which nothing ran is made up for. */
  @Cron('0 3 * * *', { name: 'tidy', timeZone })
  async tidy(): Promise<void> {
    const today = dayOf(this.now().toISOString());
    await this.jobs
      .once('tidy', today, async () => {
        const before = new Date(this.now().getTime() - keysKeptDays * 86_400_000);
        await this.database.fork().nativeDelete(WriteKeyEntity, { createdAt: { $lt: before } });
        await this.attempts.forget();
        // One that has ended still says whose report it was for a while, to whoever asks for a new one by it.
        const linksBefore = new Date(this.now().getTime() - linksKeptDays * 86_400_000);
        await forgetReportLinks(this.database.fork(), linksBefore);
        await forgetMatchLinks(this.database.fork(), linksBefore);
        // These know an address of somebody who may be nobody else to us.
        await forgetApplicationLinks(this.database.fork(), this.now());
        await forgetReplyAddresses(
          this.database.fork(),
          new Date(this.now().getTime() - repliesKeptDays * 86_400_000),
        );
        // What was asked and decided stays; the words of it are in the case's events, as far as they belong there.
        await this.database
          .fork()
          .nativeUpdate(CommandEntity, { decidedAt: { $lt: before } }, { payload: {} });
      })
      .catch(triedAgain('tidy'));
  }

  /** Forgets whoever's time is over; at start as well, for the same reason. */
  @Cron('30 3 * * *', { name: 'retention', timeZone })
  async forget(): Promise<void> {
    const today = dayOf(this.now().toISOString());
    await this.jobs.once('retention', today, () => this.forgetting.thoseDue()).catch(triedAgain('retention'));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.tidy();
    await this.forget();
  }
}
