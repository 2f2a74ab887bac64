import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startMailSink } from '../../tools/stack/mail-sink.mjs';
import { eventually } from '../support/casework/eventually.js';
import { replayCase } from '../support/casework/history.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchWorker } from '../support/casework/out-of-process.js';
import { Story } from '../support/casework/story.js';
import { devServer, sharedPostgres } from '../support/servers.js';

describe('a worker killed at a named point', () => {
  let servers: Awaited<ReturnType<typeof begin>>;
  const begin = async () => {
    const database = await sharedPostgres();
    const temporal = await devServer();
    const mail = await startMailSink({});
    const place = {
      databaseUrl: database.databaseUrl,
      address: temporal.address,
      namespace: temporal.namespace,
      smtpUrl: mail.smtpUrl,
      folder: mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'killed-')),
    };
    const ways = await connectTo(place);
    return { database, temporal, mail, place, ...ways };
  };
  beforeAll(async () => {
    servers = await begin();
  });
  afterAll(async () => {
    await servers.close();
    await servers.temporal.close();
    await servers.mail.stop();
    await servers.database.drop();
  });

  test.each(['before-commit', 'after-commit', 'before-task-completion', 'between-send-and-record'] as const)(
    '%s: what was asked is done once, and every mail arrives',
    async (fault) => {
      const { caller, orm, place, mail, client } = servers;
      const story = new Story(servers);
      const first = await launchWorker(place);
      await story.propose();
      await eventually(async () => {
        const [row] = await rowsOf<{ n: number }>(
          { orm },
          'select count(*)::int as n from effect where delivered_at is null',
        );
        return row?.n === 0;
      });
      await first.stop();
      mail.store.clear();

      const doomed = await launchWorker(place, fault);
      const requestId = randomUUID();
      await caller.record(story.exchange, 'declineMatch', story.host, {
        requestId,
        payload: { kind: 'not-now', reason: 'The school year is full.' },
      });
      const answer = caller.send(story.exchange, requestId);
      expect(await doomed.exited).toContain('SIGKILL');

      const second = await launchWorker(place);
      expect(await answer).toMatchObject({ accepted: true, stage: 'declined' });
      const mails = await eventually(async () => {
        const rows = await rowsOf<{ id: string; delivered_at: string | null }>(
          { orm },
          `select coalesce(sent_with, id) as id, delivered_at from effect
           where case_id = ? and kind = 'mail' and data->>'mail' = 'match-declined'`,
          [story.exchange.id],
        );
        return rows.length > 0 && rows.every(({ delivered_at }) => delivered_at !== null) && rows;
      });
      expect(
        await rowsOf({ orm }, 'select 1 from case_event where request_id = ?', [requestId]),
      ).toHaveLength(1);
      expect(
        await rowsOf({ orm }, 'select 1 from pair_bar where case_id = ?', [story.exchange.id]),
      ).toHaveLength(1);
      const received = mail.store
        .list()
        .filter(({ subject }) => subject.startsWith('The other side declined'));
      const names = new Set(received.map(({ messageId }) => messageId));
      expect([...names]).toEqual(mails.map(({ id }) => `<${id}@waymark>`));
      // Only a crash between sending and noting it may send twice, and then under one name.
      if (fault !== 'between-send-and-record') expect(received).toHaveLength(1);
      await eventually(async () => {
        const stages = await rowsOf<{ stage: string }>(
          { orm },
          'select stage from proposal where id in (?, ?)',
          [story.hostProposal.id, story.senderProposal.id],
        );
        return stages.every(({ stage }) => stage === 'open');
      });
      await replayCase(client, story.exchange);
      // The pair is barred now; the next of these tests has another.
      await rowsOf({ orm }, 'delete from pair_bar');
      await second.stop();
    },
    300_000,
  );
});
