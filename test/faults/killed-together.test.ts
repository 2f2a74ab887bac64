import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../tools/stack/ports.mjs';
import { eventually } from '../support/casework/eventually.js';
import { replayCase } from '../support/casework/history.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchApi, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { signIn } from '../support/casework/sign-in.js';
import { Story } from '../support/casework/story.js';

// Two restarts of everything, on a machine that may have better things to do.
const longest = 300_000;

describe('everything is killed at once, right after a decision was committed', () => {
  let servers: Awaited<ReturnType<typeof ownServers>>;
  beforeAll(async () => {
    servers = await ownServers();
  });
  afterAll(() => servers.stop());

  test.each([
    ['worker, API and Temporal', false],
    ['worker, API, Temporal and PostgreSQL', true],
  ])(
    '%s: the same key then gets the answer, and all effects arrive',
    async (_who, alsoPostgres) => {
      let ways = await connectTo(servers.place);
      const { partnership } = ways;
      let worker = await launchWorker(servers.place);
      const port = await freePort();
      let api = await launchApi(servers.place, port);
      const story = new Story({ caller: ways.caller, partnership });
      await story.propose();
      await worker.stop();
      const doomed = await launchWorker(servers.place, 'after-commit');
      const host = await signIn(
        api.url,
        servers.mail,
        partnership.emailOf(partnership.basque.representativeId),
      );

      // Written down, but no Update ever named it: nobody decides it.
      const forgotten = randomUUID();
      await ways.caller.record(story.exchange, 'acceptMatch', story.sender, { requestId: forgotten });
      const key = randomUUID();
      const path = `/api/exchanges/${story.exchange.id}/actions/acceptMatch`;
      const lost = host.post(path, {}, { key }).then(
        () => 'answered',
        () => 'not answered',
      );
      await doomed.exited;
      api.child.kill();
      servers.temporal.child.kill();
      if (alsoPostgres) servers.postgres.child.kill();
      expect(await lost).toBe('not answered');
      await Promise.all([api.child.exited, servers.temporal.child.exited]);
      await ways.close();

      if (alsoPostgres) {
        await servers.postgres.child.exited;
        await servers.restartPostgres();
      }
      await servers.restartTemporal();
      worker = await launchWorker(servers.place);
      api = await launchApi(servers.place, port);
      ways = await connectTo(servers.place);
      Object.assign(story.world, { caller: ways.caller });
      await ways.reconciler.startMissing();
      await ways.reconciler.wakeStale();

      const again = await eventually(async () => {
        const answer = await host.post<{ seq: number; stage: string }>(path, {}, { key });
        return answer.status === 200 && answer.body;
      });
      expect(again).toMatchObject({ seq: 2, stage: 'proposed' });
      const events = await rowsOf<{ type: string }>(
        ways,
        'select type from case_event where case_id = ? order by seq',
        [story.exchange.id],
      );
      expect(events.map(({ type }) => type)).toEqual(['match-proposed', 'match-accepted']);
      const undecided = 'select request_id from command where result is null';
      expect(await rowsOf(ways, undecided)).toEqual([{ request_id: forgotten }]);
      await rowsOf(ways, 'delete from command where request_id = ?', [forgotten]);
      await story.ask('acceptMatch', story.sender);
      await eventually(async () => {
        const rows = await rowsOf<{ done: boolean }>(
          ways,
          `select seq = driven_seq as done from exchange union all select seq = driven_seq from proposal
         union all select delivered_at is not null from effect`,
        );
        return rows.every(({ done }) => done);
      });
      await replayCase(ways.client, story.exchange);
      api.child.kill();
      await worker.stop();
      await ways.close();
    },
    longest,
  );
});
