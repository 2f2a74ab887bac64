import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { caseIdOf, PromoterCallEntity, recordCommand } from '@waymark/db';
import { callToPlan, dayOf, timeZone } from '@waymark/domain';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../housekeeping/jobs.js';
import { triedAgain } from '../housekeeping/locks.js';
import { CaseDriver } from '../temporal/case-driver.js';

const action = 'planCall';

/**
 * Plans each spring the call of the coming June, so that there is something to prepare. That it is not ready a week
 * before it opens, and when it opens, the call's own clock says.
 */
@Injectable()
export class YearlyCall {
  constructor(
    private readonly jobs: Jobs,
    private readonly driver: CaseDriver,
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Every day, so that one on which nothing ran is made up for; the call is planned once a year. */
  @Cron('0 4 * * *', { name: 'yearly-call', timeZone })
  async planNext(): Promise<void> {
    const now = this.now().toISOString();
    const year = callToPlan(dayOf(now));
    if (year === null) return;
    await this.jobs
      .once('plan-promoter-call', String(year), () => this.plan(year, now))
      .catch(triedAgain('plan-promoter-call'));
  }

  private async plan(year: number, now: string): Promise<void> {
    const em = this.database.fork();
    // Somebody of the secretariat was quicker.
    if ((await em.count(PromoterCallEntity, { year })) > 0) return;
    const requestId = `plan-promoter-call/${year}`;
    const about = { caseKind: 'promoterCall', caseId: caseIdOf(requestId) } as const;
    const asked = { action, actorId: null, actorRoles: ['clock'] as const, payload: { year } };
    await recordCommand(em, { requestId, ...about, ...asked, now });
    await this.driver.apply(about.caseKind, about.caseId, { requestId, action }, { create: true });
  }
}
