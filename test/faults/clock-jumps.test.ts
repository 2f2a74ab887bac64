import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCaseClock } from '@waymark/db';
import { freePort } from '../../tools/stack/ports.mjs';
import type { Client } from '../support/api/client.js';
import { eventually } from '../support/casework/eventually.js';
import { rowsOf } from '../support/casework/in-process.js';
import {
  connectTo,
  launchApi,
  launchWorker,
  ownServers,
  reconcilerFor,
} from '../support/casework/out-of-process.js';
import { signIn } from '../support/casework/sign-in.js';
import { foundPartnership } from '../support/casework/partnership.js';
import { Story } from '../support/casework/story.js';

const day = 86_400_000;
const preload = path.resolve(import.meta.dirname, '../support/clock-offset.mjs');

describe('clocks jump', () => {
  let servers: Awaited<ReturnType<typeof ownServers>>;
  let ways: Awaited<ReturnType<typeof connectTo>>;
  let worker: Awaited<ReturnType<typeof launchWorker>>;
  let api: Awaited<ReturnType<typeof launchApi>>;
  let clockFile = '';
  beforeAll(async () => {
    servers = await ownServers();
    ways = await connectTo(servers.place);
    clockFile = path.join(servers.place.folder, 'clock');
    const more = { NODE_OPTIONS: `--import ${preload}`, WAYMARK_TEST_CLOCK: clockFile };
    worker = await launchWorker(servers.place, undefined, more);
    api = await launchApi(servers.place, await freePort(), more);
  });
  afterAll(async () => {
    await worker.stop();
    await api.child.stop();
    await ways.close();
    await servers.stop();
  });

  const newStory = async () => {
    const partnership = await foundPartnership(ways.orm, new Date());
    const story = new Story({ caller: ways.caller, partnership });
    await story.propose();
    return story;
  };
  const typesOf = async ({ exchange }: Story) => {
    const rows = await rowsOf<{ type: string }>(
      ways,
      'select type from case_event where case_id = ? order by seq',
      [exchange.id],
    );
    return rows.map(({ type }) => type);
  };
  const drained = () =>
    eventually(async () => {
      const rows = await rowsOf(ways, 'select 1 from effect where delivered_at is null');
      return rows.length === 0;
    });

  test.each([
    ['ahead', 40 * day],
    ['back', -40 * day],
  ])(
    "the worker's and the API's jump forty days %s: steps are taken, and no clock of a case is moved",
    async (_way, offset) => {
      writeFileSync(clockFile, '0');
      const story = await newStory();
      await drained();
      const as = async (personId: string): Promise<Client> =>
        signIn(api.url, servers.mail, story.world.partnership.emailOf(personId));
      const host = await as(story.host.personId!);
      const sender = await as(story.sender.personId!);
      servers.mail.store.clear();

      writeFileSync(clockFile, String(offset));
      const act = (who: Client, action: string) =>
        eventually(async () => {
          const answer = await who.post(`/api/exchanges/${story.exchange.id}/actions/${action}`, {});
          return answer.status === 200;
        });
      await act(host, 'acceptMatch');
      // A reconciler whose clock is ahead takes the case for overdue, and wakes it: that changes nothing.
      const jumped = reconcilerFor(ways.orm, ways.client, ways.caller, () => new Date(Date.now() + offset));
      await jumped.wakeStale();
      await act(sender, 'acceptMatch');
      writeFileSync(clockFile, '0');
      await act(sender, 'logFirstContact');
      await drained();
      expect(await typesOf(story)).toEqual([
        'match-proposed',
        'match-accepted',
        'match-accepted',
        'sides-introduced',
        'first-contact-logged',
      ]);
      // When something happened is said by Temporal's clock, which did not jump.
      const apart = await rowsOf<{ hours: number }>(
        ways,
        'select (extract(epoch from now() - at) / 3600)::float as hours from case_event where case_id = ?',
        [story.exchange.id],
      );
      expect(apart.filter(({ hours }) => Math.abs(hours) > 1)).toEqual([]);
      const names = servers.mail.store.list().map(({ messageId }) => messageId);
      expect(new Set(names).size).toBe(names.length);
    },
    300_000,
  );

  test("Temporal's jumps ahead, back and ahead again: a reminder that was sent is not sent again", async () => {
    const story = await newStory();
    await drained();
    const [row] = await rowsOf<{ due_at: string }>(ways, 'select due_at from exchange where id = ?', [
      story.exchange.id,
    ]);
    const due = Date.parse(row!.due_at);
    const at = (ms: number) =>
      runCaseClock(ways.orm.em.fork(), 'exchange', story.exchange.id, new Date(ms).toISOString());
    await at(due + 60_000);
    const sent = await typesOf(story);
    expect(sent).toEqual(['match-proposed', 'reminder-sent']);
    for (const moment of [due - 30 * day, due + 60_000, due - day, due + 2 * 60_000]) await at(moment);
    expect(await typesOf(story)).toEqual(sent);
    await ways.caller.wake(story.exchange);
    await drained();
    expect(await typesOf(story)).toEqual(sent);
  });
});
