import { Inject, Injectable } from '@nestjs/common';
import type { CalendarFeedView, NewCalendarFeed } from '@waymark/contract';
import { CalendarFeedEntity, newSecret, PersonEntity, secretHash } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';

/** The address at which each person subscribes to their visits: made, made anew, and taken back. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async mine({ personId }: Viewer): Promise<CalendarFeedView> {
    return viewOf(await this.database.fork().findOne(CalendarFeedEntity, { person: personId }));
  }

  /** The address before this one ends with it. */
  async make({ personId }: Viewer): Promise<NewCalendarFeed> {
    const secret = newSecret();
    const feed = await this.database.fork().transactional(async (em) => {
      await em.nativeDelete(CalendarFeedEntity, { person: personId });
      const made = em.assign(new CalendarFeedEntity(), {
        person: em.getReference(PersonEntity, personId),
        secretHash: secretHash(secret),
        createdAt: this.now(),
      });
      em.persist(made);
      await em.flush();
      return made;
    });
    return { ...viewOf(feed), address: `${this.settings.publicUrl}/calendar/${secret}.ics` };
  }

  async revoke({ personId }: Viewer): Promise<void> {
    await this.database.fork().nativeDelete(CalendarFeedEntity, { person: personId });
  }
}

const viewOf = (feed: CalendarFeedEntity | null): CalendarFeedView => ({
  exists: feed !== null,
  createdAt: feed?.createdAt.toISOString() ?? null,
  readAt: feed?.readAt?.toISOString() ?? null,
});
