import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { JobRunEntity, markAllDelivered, OrganisationEntity, PersonEntity } from '@waymark/db';
import { dayOf } from '@waymark/domain';
import { demoExchanges } from './data/exchanges.js';
import { demoApplications } from './data/promoters/applications.js';
import { demoCalls } from './data/promoters/calls.js';
import { demoProposals } from './data/proposals.js';
import { DemoCalendar } from './days.js';
import { applicationSteps } from './application-steps.js';
import { callSteps } from './call-steps.js';
import { exchangeSteps } from './exchange-steps.js';
import { Player } from './player.js';
import { proposalSteps } from './proposal-steps.js';
import { storeDirectory } from './store.js';
import { timeline } from './timeline.js';

/** `not-empty`: somebody's own data is there, and nothing was touched. */
export type Loading = 'loaded' | 'already-there' | 'not-empty';

/** A database holds demo data when this run is there and finished; sign-in by one click asks for it. */
const mark = { job: 'demo-data', period: 'loaded' } as const;
/** The directory is older than the first thing that happens. */
const directoryAgeDays = 400;
const dayLong = 24 * 60 * 60 * 1000;

/**
 * Fills an empty database with the demo data. A loading that was interrupted goes on where it was; one that is done is
 * not repeated.
 * @param orm on a database whose tables are there
 * @param now the moment that all days of the data count from
 * @param say told of each part, for people
 * @throws Error when the data contradicts the rules
 */
export async function loadDemoData(orm: MikroORM, now: Date, say: (text: string) => void): Promise<Loading> {
  const em = orm.em.fork();
  const run = await begun(em, now);
  if (run === null) return 'not-empty';
  if (run.finishedAt !== null) return 'already-there';
  const calendar = new DemoCalendar(dayOf(run.startedAt.toISOString()));
  if ((await em.count(OrganisationEntity)) === 0)
    await storeDirectory(em.fork(), new Date(run.startedAt.getTime() - directoryAgeDays * dayLong));
  say(
    `Telling the story of ${demoExchanges.length} exchanges, ${demoProposals.length} proposals and ` +
      `${demoCalls.length} calls with ${demoApplications.length} applications.`,
  );
  const moments = timeline(
    [
      ...demoProposals.map((proposal) => proposalSteps(proposal, calendar)),
      ...demoExchanges.map((exchange) => exchangeSteps(exchange, calendar)),
      ...demoCalls.map((call) => callSteps(call, calendar)),
      ...demoApplications.map((one) => applicationSteps(one, calendar)),
    ],
    calendar,
  );
  await new Player(orm.em.fork()).play(moments, now.toISOString());
  // A loading that was interrupted and went on may have left a mail about the past.
  await markAllDelivered(orm.em.fork(), now.toISOString());
  run.finishedAt = now;
  await em.flush();
  return 'loaded';
}

/** The loading that was begun here, now or earlier; null where other data came first. */
async function begun(em: EntityManager, now: Date): Promise<JobRunEntity | null> {
  const known = await em.findOne(JobRunEntity, mark);
  if (known) return known;
  const others = (await em.count(OrganisationEntity)) + (await em.count(PersonEntity));
  if (others > 0) return null;
  const run = em.create(JobRunEntity, { ...mark, startedAt: now, finishedAt: null });
  await em.flush();
  return run;
}
