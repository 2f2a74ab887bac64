import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freePort } from '../../tools/stack/ports.mjs';
import type { Client } from '../support/api/client.js';
import { eventually } from '../support/casework/eventually.js';
import { connectTo, launchApi, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { signIn } from '../support/casework/sign-in.js';
import { Story } from '../support/casework/story.js';

const dropAll = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name like 'waymark%'`;

describe('the database', () => {
  let servers: Awaited<ReturnType<typeof ownServers>>;
  let worker: Awaited<ReturnType<typeof launchWorker>>;
  let api: Awaited<ReturnType<typeof launchApi>>;
  let host: Client;
  let story: Story;
  const outside = async () => {
    const client = new pg.Client({ connectionString: servers.place.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  beforeAll(async () => {
    servers = await ownServers();
    const ways = await connectTo(servers.place);
    worker = await launchWorker(servers.place);
    api = await launchApi(servers.place, await freePort());
    story = new Story(ways);
    await story.propose();
    const { basque, emailOf } = ways.partnership;
    host = await signIn(api.url, servers.mail, emailOf(basque.representativeId));
    await ways.close();
  });
  afterAll(async () => {
    await worker.stop();
    await api.child.stop();
    await servers.stop();
  });

  const standing = async (client: pg.Client) => {
    const { rows } = await client.query(
      `select (select count(*)::int from command) as commands, (select count(*)::int from case_event) as events,
         (select count(*)::int from effect) as effects`,
    );
    return rows[0] as unknown;
  };
  const path = () => `/api/exchanges/${story.exchange.id}`;

  test('drops every connection: API and worker live on, and the next request is answered', async () => {
    const client = await outside();
    expect((await client.query(dropAll)).rowCount).toBeGreaterThan(2);
    await eventually(async () => (await host.get(path())).status === 200);
    expect([api.child.alive(), worker.alive()]).toEqual([true, true]);
    await client.end();
  });

  test('has no connection left: a clean 503, nothing half-written, and all is well by itself afterwards', async () => {
    const watch = await outside();
    const before = await standing(watch);
    const others: pg.Client[] = [];
    const takeAll = async () => {
      for (;;) {
        try {
          others.push(await outside());
        } catch (error) {
          return (error as { code?: string }).code;
        }
      }
    };
    await watch.query(dropAll);
    expect(await takeAll()).toBe('53300');
    // Whatever the programs took back meanwhile goes to the others too.
    await watch.query(dropAll);
    await takeAll();

    const key = randomUUID();
    const refused = await host.post(`${path()}/actions/acceptMatch`, {}, { key });
    expect(refused).toMatchObject({
      status: 503,
      body: { type: expect.stringContaining('unavailable'), status: 503, detail: expect.any(String) },
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await host.get(path())).status).toBe(503);
    expect(await standing(watch)).toEqual(before);

    await Promise.all(others.map((client) => client.end()));
    const done = await eventually(async () => {
      const answer = await host.post<{ seq: number }>(`${path()}/actions/acceptMatch`, {}, { key });
      return answer.status === 200 && answer;
    });
    expect(done.body.seq).toBe(2);
    const { rows } = await watch.query('select seq from case_event where request_id = $1', [key]);
    expect(rows).toEqual([{ seq: 2 }]);
    await watch.end();
  });
});
