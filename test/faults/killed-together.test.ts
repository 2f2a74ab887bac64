import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../support/casework/eventually.js';
import { replayCase } from '../support/casework/history.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { Story } from '../support/casework/story.js';

describe('everything is killed at once, right after a decision was committed', () => {
  let servers: Awaited<ReturnType<typeof ownServers>>;
  beforeAll(async () => {
    servers = await ownServers();
  });
  afterAll(() => servers.stop());

  test.each([
    ['worker and Temporal', false],
    ['worker, Temporal and PostgreSQL', true],
  ])(
    '%s: after the restart the same key gets the same answer, and all effects arrive',
    async (_who, alsoPostgres) => {
      let ways = await connectTo(servers.place);
      let worker = await launchWorker(servers.place);
      const story = new Story({ caller: ways.caller, partnership: ways.partnership });
      await story.propose();
      await worker.stop();
      const doomed = await launchWorker(servers.place, 'after-commit');

      const requestId = randomUUID();
      await ways.caller.record(story.exchange, 'acceptMatch', story.host, { requestId });
      const patient = ways;
      const answer = patient.caller.send(story.exchange, requestId);
      await doomed.exited;
      servers.temporal.child.kill();
      if (alsoPostgres) servers.postgres.child.kill();
      await servers.temporal.child.exited;

      if (alsoPostgres) {
        await servers.postgres.child.exited;
        await servers.restartPostgres();
      }
      await servers.restartTemporal();
      ways = await connectTo(servers.place);
      worker = await launchWorker(servers.place);
      Object.assign(story.world, { caller: ways.caller });
      await ways.reconciler.startMissing();
      await ways.reconciler.wakeStale();

      const decided = { accepted: true, seq: 2, stage: 'proposed' };
      expect(await ways.caller.send(story.exchange, requestId)).toMatchObject(decided);
      // Whoever had the patience to wait hears the same.
      expect(await answer).toMatchObject(decided);
      expect(await rowsOf(ways, 'select 1 from case_event where request_id = ?', [requestId])).toHaveLength(
        1,
      );
      await story.ask('acceptMatch', story.sender);
      await eventually(async () => {
        const [row] = await rowsOf<{ n: number }>(
          ways,
          'select count(*)::int as n from effect where delivered_at is null',
        );
        return row?.n === 0;
      });
      await eventually(async () => {
        const rows = await rowsOf<{ done: boolean }>(
          ways,
          `select seq = driven_seq as done from exchange union all select seq = driven_seq from proposal`,
        );
        return rows.every(({ done }) => done);
      });
      await replayCase(ways.client, story.exchange);
      await worker.stop();
      await patient.close();
      await ways.close();
    },
  );
});
