import { randomUUID } from 'node:crypto';
import {
  EffectEntity,
  ExchangeEntity,
  FactsheetEntity,
  PhotoEntity,
  PersonEntity,
  ReportEntity,
  SavedViewEntity,
  TaskEntity,
} from '@waymark/db';
import { eventually } from '../casework/eventually.js';
import { type Casework, rowsOf } from '../casework/in-process.js';
import type { Story } from '../casework/story.js';

/**
 * Waits until nothing is on its way. A case may wake another one, which acts only afterwards: at rest is what
 * stays as it is for a while.
 */
async function atRest(work: Casework): Promise<void> {
  const LOOKS_ALIKE = 10;
  let alike = 0;
  let last = '';
  await eventually(async () => {
    const [now] = await rowsOf<{ restless: string; events: string }>(
      work,
      `select (select count(*) from exchange where seq > driven_seq) + (select count(*) from proposal where seq > driven_seq)
         + (select count(*) from effect where delivered_at is null) as restless, (select count(*) from case_event) as events`,
    );
    const seen = JSON.stringify(now);
    alike = Number(now?.restless) === 0 && seen === last ? alike + 1 : 0;
    last = seen;
    return alike >= LOOKS_ALIKE;
  });
}

/** One thing of each kind that can be written, by the part of a path that names its kind. */
export async function somethingOfEachKind(work: Casework, story: Story): Promise<Record<string, string>> {
  const call = await work.caller.make('promoterCall', 'planCall', work.partnership.secretariat, {
    payload: { year: 2099 },
  });
  await atRest(work);
  const em = work.orm.em.fork();
  const exchange = em.getReference(ExchangeEntity, story.exchange.id);
  const report = await em.findOneOrFail(ReportEntity, { exchange, kind: 'pre-host' });
  const at = new Date();
  const task = {
    caseKind: 'exchange',
    caseId: exchange.id,
    key: 'dates-missing',
    forRole: 'secretariat',
  } as const;
  const picture = { caption: '', alt: '', width: 1, height: 1, bytes: Buffer.from('x'), createdAt: at };
  const photo = Object.assign(new PhotoEntity(), { id: randomUUID(), exchange, report, ...picture });
  const opened = Object.assign(new TaskEntity(), { id: randomUUID(), ...task, openedAt: at, data: {} });
  const sheet = Object.assign(new FactsheetEntity(), {
    exchange,
    slug: randomUUID(),
    content: {},
    updatedAt: at,
  });
  const stuck = Object.assign(new EffectEntity(), {
    id: randomUUID(),
    caseKind: 'exchange',
    caseId: exchange.id,
    seq: 1,
    kind: 'wake',
    data: { targetKind: 'proposal', targetId: story.hostProposal.id },
    attempts: 3,
    lastError: 'error',
    createdAt: at,
  });
  const view = Object.assign(new SavedViewEntity(), {
    id: randomUUID(),
    list: 'exchanges',
    name: 'Open ones',
    owner: em.getReference(PersonEntity, work.partnership.secretariat.personId!),
    filter: {},
    createdAt: at,
    updatedAt: at,
  });
  await em.persist([photo, opened, sheet, stuck, view]).flush();
  // No application needs to be there: what is written wrong is refused before anybody looks for one.
  const application = randomUUID();
  return {
    'promoter-calls': call.id,
    'promoter-applications': application,
    exchanges: exchange.id,
    factsheets: exchange.id,
    proposals: story.hostProposal.id,
    organisations: work.partnership.basque.id,
    people: work.partnership.asa,
    reports: report.id,
    photos: photo.id,
    tasks: opened.id,
    troubles: stuck.id,
    views: view.id,
  };
}
