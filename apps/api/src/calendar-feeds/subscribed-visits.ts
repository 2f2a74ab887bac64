import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { CalendarFeedEntity, ExchangeEntity, loadSettings, secretHash } from '@waymark/db';
import { renderVisitFeed, type CalendarDeadline, type CalendarVisit } from '@waymark/documents';
import {
  addMonths,
  caseRoles,
  dayOf,
  deadlinesInCalendar,
  type Viewer,
  visitInCalendar,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { viewerOfPerson } from '../access/viewer-of-person.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';

/** A calendar is for what comes; a year of what was is enough to look back. */
const monthsKept = 12;
const mostVisits = 2_000;
/** As long as this a calendar is told that nothing is owed any more; by then every program has asked. */
const stoppedKeptMs = 60 * 24 * 60 * 60 * 1000;
/** Noted at most so often, so that reading is hardly ever a write. */
const noteEveryMs = 60 * 60 * 1000;

/** What somebody's calendar program gets: visits of those exchanges that the person may see now, and what they owe them. */
@Injectable()
export class SubscribedVisits {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns null where no such address was made, or it was taken back */
  async calendar(secret: string): Promise<string | null> {
    const em = this.database.fork();
    const feed = await em.findOne(
      CalendarFeedEntity,
      { secretHash: secretHash(secret) },
      { populate: ['person'] },
    );
    if (!feed) return null;
    // The same rules as for the console, asked anew each time: who loses a role loses its visits.
    const viewer = await viewerOfPerson(em, feed.person);
    const visits = await this.visitsOf(viewer);
    const deadlines = await this.deadlinesOf(viewer);
    const now = this.now();
    if (!feed.readAt || now.getTime() - feed.readAt.getTime() > noteEveryMs)
      await em.nativeUpdate(CalendarFeedEntity, { secretHash: feed.secretHash }, { readAt: now });
    return renderVisitFeed(visits, deadlines, feed.person.language);
  }

  private async visitsOf(viewer: Viewer): Promise<CalendarVisit[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const since = addMonths(dayOf(this.now().toISOString()), -monthsKept);
    const where = { startDate: { $gte: since }, $and: [granted] } as FilterQuery<ExchangeEntity>;
    const found = await this.database.fork().find(ExchangeEntity, where, {
      populate: ['hostOrg', 'senderOrg'],
      orderBy: { startDate: 'desc', id: 'asc' },
      limit: mostVisits,
    });
    return found.flatMap((exchange) => {
      const visit = visitInCalendar(exchange.facts);
      return visit ? { visit, ...this.toldOf(exchange) } : [];
    });
  }

  /** What the person owes those exchanges, and what they owed one that was stopped a short while ago. */
  private async deadlinesOf(viewer: Viewer): Promise<CalendarDeadline[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const now = this.now();
    const stopped = { over: 'stopped', updatedAt: { $gte: new Date(now.getTime() - stoppedKeptMs) } };
    // The secretariat sees every exchange and owes few.
    const owes = viewer.roles.includes('secretariat') ? [{ waitingOn: { $overlap: ['secretariat'] } }] : [];
    const where = { $and: [granted, { $or: [{ over: null }, stopped] }, ...owes] };
    const em = this.database.fork();
    const found = await em.find(ExchangeEntity, where as FilterQuery<ExchangeEntity>, {
      populate: ['hostOrg', 'senderOrg'],
      orderBy: { updatedAt: 'desc', id: 'asc' },
      limit: mostVisits,
    });
    const context = { now: now.toISOString(), settings: await loadSettings(em) };
    return found.flatMap((exchange) => {
      const { facts } = exchange;
      const owing = { personId: viewer.personId, roles: caseRoles(viewer, facts) };
      return deadlinesInCalendar(facts, owing, context).map((deadline) => ({
        deadline,
        ...this.toldOf(exchange),
      }));
    });
  }

  private toldOf({ id, hostOrg, senderOrg, updatedAt }: ExchangeEntity) {
    return {
      host: hostOrg.name,
      sender: senderOrg.name,
      link: `${this.settings.publicUrl}/exchanges/${id}/show`,
      changedAt: updatedAt,
    };
  }
}
