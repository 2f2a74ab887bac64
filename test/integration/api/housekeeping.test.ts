import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView } from '@waymark/contract';
import { workflowIdOf } from '@waymark/workflows';
import { YearlyCall } from '../../../apps/api/src/calls/yearly-call.js';
import { Database } from '../../../apps/api/src/database/database.js';
import { Jobs } from '../../../apps/api/src/housekeeping/jobs.js';
import { Locks } from '../../../apps/api/src/housekeeping/locks.js';
import { Reconciler } from '../../../apps/api/src/housekeeping/reconciler.js';
import { CaseDriver } from '../../../apps/api/src/temporal/case-driver.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

let work: Casework;
let api: Api;
let story: Story;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  story = new Story(work);
  await story.propose();
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const isRunning = async () => {
  const { kind, id } = story.exchange;
  const { status } = await work.client.workflow.getHandle(workflowIdOf(kind, id)).describe();
  return status.name === 'RUNNING';
};

describe('the reconciler', () => {
  test('starts a run for every open case that has none, and changes nothing the second time', async () => {
    const reconciler = api.app.get(Reconciler);
    // What Temporal lists lags behind what it runs.
    await eventually(async () => (await reconciler.startMissing()).length === 0);
    const { kind, id } = story.exchange;
    await work.client.workflow.getHandle(workflowIdOf(kind, id)).terminate('as if Temporal had been emptied');
    const found = await eventually(async () => {
      const findings = await reconciler.startMissing();
      return findings.length > 0 && findings;
    });
    expect(found).toEqual([{ kind, id, why: 'no-run' }]);
    expect(await isRunning()).toBe(true);
    await eventually(async () => (await reconciler.startMissing()).length === 0);
    await story.ask('acceptMatch', story.host);
  });

  test('wakes a case whose clock should have acted', async () => {
    const reconciler = api.app.get(Reconciler);
    await eventually(async () => (await reconciler.wakeStale()).length === 0);
    const { kind, id } = story.exchange;
    await work.orm.em
      .fork()
      .execute("update exchange set due_at = now() - interval '1 hour' where id = ?", [id]);
    expect(await reconciler.wakeStale()).toEqual([{ kind, id, why: 'overdue' }]);
    // The run looks at the row again and finds when it is really due.
    await eventually(async () => (await reconciler.wakeStale()).length === 0);
  });
});

describe('a change of settings', () => {
  test('moves the dates of every open case', async () => {
    const secretariat = await api.as(work.partnership.secretariat.personId!);
    const fresh = new Story(work);
    await fresh.propose();
    const path = `/api/exchanges/${fresh.exchange.id}`;
    const days = async () => (await secretariat.get<ExchangeView>(path)).body.clocks.map(({ day }) => day);
    const dueAt = async () => (await secretariat.get<ExchangeView>(path)).body.dueAt;
    const [dueBefore, before] = [await dueAt(), await days()];
    const shorter = { settings: [{ key: 'answerFirstReminderDay', value: 2 }] };
    expect((await secretariat.patch('/api/settings', shorter)).status).toBe(200);
    expect(await days()).not.toEqual(before);
    // The stored date, on which the case's own timer hangs, follows by itself.
    await eventually(async () => (await dueAt())! < dueBefore!);
    await secretariat.patch('/api/settings', { settings: [{ key: 'answerFirstReminderDay', value: null }] });
    await eventually(async () => (await dueAt()) === dueBefore);
  });
});

describe('a job', () => {
  test('is done once for each period, and again when it was cut short', async () => {
    const jobs = api.app.get(Jobs);
    let done = 0;
    const work1 = async () => void (done += 1);
    expect(await jobs.once('test', '2026-06', work1)).toBe(true);
    expect(await jobs.once('test', '2026-06', work1)).toBe(false);
    expect(await jobs.once('test', '2026-07', work1)).toBe(true);
    await expect(
      jobs.once('test', '2026-08', async () => {
        throw new Error('cut short');
      }),
    ).rejects.toThrow('cut short');
    expect(await jobs.once('test', '2026-08', work1)).toBe(true);
    expect(done).toBe(3);
    const runs = await rowsOf<{ period: string }>(
      work,
      "select period from job_run where job = 'test' order by 1",
      [],
    );
    expect(runs.map(({ period }) => period)).toEqual(['2026-06', '2026-07', '2026-08']);
  });

  test('is done by one process at a time', async () => {
    const locks = api.app.get(Locks);
    let open!: () => void;
    const opened = new Promise<void>((resolve) => (open = resolve));
    let began!: () => void;
    const beginning = new Promise<void>((resolve) => (began = resolve));
    const first = locks.alone('lock', async () => {
      began();
      await opened;
    });
    await beginning;
    expect(await locks.alone('lock', async () => undefined)).toBe(false);
    expect(await locks.alone('another lock', async () => undefined)).toBe(true);
    open();
    expect(await first).toBe(true);
    expect(await locks.alone('lock', async () => undefined)).toBe(true);
  });
});

describe('the call of the coming June', () => {
  const yearlyCallOn = (day: string) =>
    new YearlyCall(
      api.app.get(Jobs),
      api.app.get(CaseDriver),
      api.app.get(Database),
      () => new Date(`${day}T02:00:00.000Z`),
    );
  const calls = () =>
    rowsOf<{ year: number; stage: string; from: string }>(
      work,
      `select year, stage, to_char(opens_on, 'YYYY-MM-DD') as from from promoter_call order by year`,
    );

  test('is planned once in spring, however often the day comes, and not in winter', async () => {
    await yearlyCallOn('2031-02-28').planNext();
    expect(await calls()).toEqual([]);
    await yearlyCallOn('2031-03-02').planNext();
    await yearlyCallOn('2031-03-03').planNext();
    await eventually(async () => (await calls()).length > 0);
    expect(await calls()).toEqual([{ year: 2031, stage: 'planned', from: '2031-06-01' }]);
  });

  test('is left to whoever planned it by hand', async () => {
    const { caller, partnership } = work;
    await caller.make('promoterCall', 'planCall', partnership.secretariat, { payload: { year: 2032 } });
    await yearlyCallOn('2032-03-02').planNext();
    expect((await calls()).map(({ year }) => year)).toEqual([2031, 2032]);
  });
});
