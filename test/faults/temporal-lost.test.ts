import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findOpenCases } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { eventually } from '../support/casework/eventually.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { foundPartnership } from '../support/casework/partnership.js';
import { Story } from '../support/casework/story.js';

describe("Temporal's database is deleted while everything is stopped", () => {
  let servers: Awaited<ReturnType<typeof ownServers>>;
  let ways: Awaited<ReturnType<typeof connectTo>>;
  let worker: Awaited<ReturnType<typeof launchWorker>>;
  beforeAll(async () => {
    servers = await ownServers();
    ways = await connectTo(servers.place);
    worker = await launchWorker(servers.place);
  });
  afterAll(async () => {
    await worker.stop();
    await ways.close();
    await servers.stop();
  });

  const newStory = async () =>
    new Story({ caller: ways.caller, partnership: await foundPartnership(ways.orm, new Date()) });
  const eventCount = async () => {
    const [row] = await rowsOf<{ n: number }>(ways, 'select count(*)::int as n from case_event');
    return row!.n;
  };

  test('and all open cases go on where they were', async () => {
    const [proposed, introduced, preparing] = [await newStory(), await newStory(), await newStory()];
    for (const story of [proposed, introduced, preparing]) await story.propose();
    for (const story of [introduced, preparing]) {
      await story.ask('acceptMatch', story.host);
      await story.ask('acceptMatch', story.sender);
    }
    await preparing.ask('logFirstContact', preparing.sender);
    const over = await newStory();
    await over.propose();
    await over.ask('declineMatch', over.host, { kind: 'no', reason: 'We have no room.' });
    await eventually(async () => {
      const [row] = await rowsOf<{ n: number }>(
        ways,
        'select count(*)::int as n from effect where delivered_at is null',
      );
      return row?.n === 0;
    });

    // An effect of the last moment: decided, and nobody has heard of it yet.
    await worker.stop();
    await servers.temporal.stop();
    for (const end of ['', '-wal', '-shm']) rmSync(servers.dbFile + end, { force: true });
    await servers.restartTemporal();
    await ways.close();
    ways = await connectTo(servers.place);
    worker = await launchWorker(servers.place);

    const open = await findOpenCases(ways.orm.em.fork());
    const events = await eventCount();
    const started = await ways.reconciler.startMissing();
    expect(started.map(({ kind, id }) => `${kind}/${id}`).toSorted()).toEqual(
      open.map(({ kind, id }) => `${kind}/${id}`).toSorted(),
    );
    expect(started.map(({ id }) => id)).not.toContain(over.exchange.id);

    // Running it again starts nothing, and nothing has happened in any case.
    await eventually(async () => (await ways.reconciler.startMissing()).length === 0);
    expect(await ways.reconciler.wakeStale()).toEqual([]);
    expect(await eventCount()).toBe(events);
    for (const { kind, id } of open) {
      const { status } = await ways.client.workflow.getHandle(workflowIdOf(kind, id)).describe();
      expect(status.name).toBe('RUNNING');
    }

    const again = { caller: ways.caller };
    for (const story of [proposed, introduced, preparing, over]) Object.assign(story.world, again);
    await proposed.ask('acceptMatch', proposed.host);
    await introduced.ask('logFirstContact', introduced.sender);
    const start = addDays(await preparing.today(), 40);
    await preparing.ask('planVisit', preparing.host, { start, end: start });
    // A case that was over has no run and needs none, until it is asked something.
    const refused = await ways.caller.tryToAsk(over.exchange, 'acceptMatch', over.sender);
    expect(refused).toMatchObject({ accepted: false, code: 'wrong-stage', stage: 'declined' });
    await eventually(async () => {
      const handle = ways.client.workflow.getHandle(workflowIdOf('exchange', over.exchange.id));
      return (await handle.describe()).status.name === 'COMPLETED';
    });
  });
});
