import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventView, ExchangeView, SearchView } from '@waymark/contract';
import { addDays, dayOf } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import type { Client } from '../../support/api/client.js';
import { listen } from '../../support/api/listening.js';
import { act, Players } from '../../support/api/players.js';
import { eventually } from '../../support/casework/eventually.js';
import { replayCase, textOf } from '../../support/casework/history.js';
import { rowsOf } from '../../support/casework/in-process.js';

let players: Players;
let exchange: ExchangeView;
beforeAll(async () => {
  players = await Players.gather();
  exchange = await players.proposedExchange();
});
afterAll(() => players.close());

const page = async (who: Client) => (await who.get<ExchangeView>(`/api/exchanges/${exchange.id}`)).body;
const story = async (who: Client) =>
  (await who.get<EventView[]>(`/api/exchanges/${exchange.id}/events`)).body;
const step = (who: Client, action: string, body: object, key?: string) =>
  act(who, 'exchanges', exchange.id, action, body, key);
const alarm = async () => {
  const description = await players.work.client.workflow
    .getHandle(workflowIdOf('exchange', exchange.id))
    .describe();
  const [due] = (description.searchAttributes['DueAt'] ?? []) as Date[];
  return due ? dayOf(new Date(due).toISOString()) : null;
};
const mailsOf = (key: string) =>
  rowsOf<{ person: string; delivered: boolean }>(
    players.work,
    `select data->>'personId' as person, delivered_at is not null as delivered from effect
     where case_id = ? and kind = 'mail' and data->>'mail' = ?`,
    [exchange.id, key],
  );

describe('a reminder by hand', () => {
  const first = 'answer.remind-1';
  const reason = 'They answer on Friday, they say.';

  test('is put off, and the alarm of the case with it', async () => {
    const before = (await page(players.secretariat)).clocks.find(({ key }) => key === first)!;
    expect(before.actions.map(({ name }) => name)).toEqual([
      'sendReminder',
      'skipReminder',
      'postponeReminder',
    ]);
    await eventually(async () => (await alarm()) === before.day);
    const until = addDays(before.day, 1);
    const key = randomUUID();
    const body = { reminder: first, until, reason };
    const done = await step(players.secretariat, 'postponeReminder', body, key);
    expect([done.status, done.text]).toEqual([200, expect.any(String)]);
    expect((await step(players.secretariat, 'postponeReminder', body, key)).body).toEqual(done.body);
    expect((await page(players.secretariat)).clocks.find((one) => one.key === first)?.day).toBe(until);
    await eventually(async () => (await alarm()) === until);
    const told = (await story(players.secretariat)).filter(({ type }) => type === 'reminder-postponed');
    expect(told).toHaveLength(1);
    expect(told[0]!.sentence).toMatch(
      /^\S.* postponed the reminder to whoever had not answered until .*, because: They answer on Friday, they say\.$/,
    );
  });

  test('is skipped, and the one after it is next', async () => {
    expect((await step(players.secretariat, 'skipReminder', { reminder: first, reason })).status).toBe(200);
    const { clocks } = await page(players.secretariat);
    expect(clocks.map(({ key }) => key)).not.toContain(first);
    await eventually(async () => (await alarm()) === clocks[0]!.day);
    const again = await step(players.secretariat, 'skipReminder', { reminder: first, reason });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('gone out already')]);
  });

  test('is sent at once to those who have not answered, and not a second time', async () => {
    await step(players.host, 'acceptMatch', {});
    expect((await step(players.secretariat, 'sendReminder', { reminder: 'answer.remind-2' })).status).toBe(
      200,
    );
    const sent = await eventually(async () => {
      const mails = await mailsOf('match-answer-reminder');
      return mails.length > 0 && mails.every(({ delivered }) => delivered) && mails;
    });
    expect(sent.map(({ person }) => person)).toEqual([players.work.partnership.vastra.representativeId]);
    const [told] = await story(players.secretariat);
    expect(told).toMatchObject({ type: 'reminder-sent-by-hand', kinds: ['decision', 'mail'] });
    expect(told!.mails).toEqual([expect.stringMatching(/^By mail to .*: a reminder to answer the match\.$/)]);
    // To whom else the case writes is not for the sides to know.
    expect((await story(players.host))[0]!.mails).toEqual([]);
  });

  test('is nobody’s but the secretariat’s', async () => {
    for (const who of [players.host, players.sender]) {
      expect((await page(who)).clocks.flatMap(({ actions }) => actions)).toEqual([]);
      for (const action of ['sendReminder', 'skipReminder', 'postponeReminder']) {
        const body = {
          reminder: first,
          ...(action !== 'sendReminder' && { reason }),
          ...(action === 'postponeReminder' && { until: '2099-01-01' }),
        };
        expect([action, (await step(who, action, body)).status]).toEqual([action, 403]);
      }
    }
  });
});

describe('a note', () => {
  const internal = 'Between us: the budget is not there yet.';

  test('of the secretariat for itself is heard of, found and counted by nobody else', async () => {
    const ears = await listen(players.host);
    const own = await listen(players.secretariat);
    // The feed tells only what came after it began to look.
    await eventually(async () => {
      await step(players.secretariat, 'writeNote', { to: 'host', message: 'Are you listening?' });
      return ears.events.length > 0 && own.events.length > 0;
    });
    const changed = (await page(players.host)).updatedAt;
    const { body } = await step(players.secretariat, 'writeNote', { to: 'secretariat', message: internal });
    await eventually(() => own.events.some(({ seq }) => seq === body.seq));
    const after = await step(players.secretariat, 'writeNote', { to: 'host', message: 'This one is yours.' });
    await eventually(() => ears.events.some(({ seq }) => seq === after.body.seq));
    expect(ears.events.some(({ seq }) => seq === body.seq)).toBe(false);
    ears.stop();
    own.stop();
    expect(JSON.stringify(await story(players.secretariat))).toContain(internal);
    for (const who of [players.host, players.sender]) {
      for (const text of [JSON.stringify(await story(who)), JSON.stringify(await page(who))])
        expect(text).not.toContain(internal);
      const found = await who.get<SearchView>(`/api/search?q=${encodeURIComponent('budget')}`);
      expect(found.text).not.toContain(exchange.id);
      expect((await who.get('/api/exports/exchanges?format=csv')).text).not.toContain(internal);
    }
    expect(JSON.stringify(await story(players.sender))).not.toContain('This one is yours.');
    // Nor can anybody see from the day of the last change that there is something they do not see.
    for (const who of [players.host, players.sender, players.secretariat])
      expect((await page(who)).updatedAt).toBe(changed);
  });

  test('to the other side has to wait until the two are introduced', async () => {
    const { status, text } = await step(players.host, 'writeNote', { to: 'sender', message: 'Hello there' });
    expect([status, text]).toEqual([422, expect.stringContaining('"to"')]);
    const options = (await page(players.host)).writes.map(({ name, asks }) => [
      name,
      asks[0]!.options!.map(({ value }) => value),
    ]);
    expect(options).toEqual([
      ['writeNote', ['secretariat', 'host']],
      ['sendMessage', ['secretariat']],
    ]);
    const { updatedAt } = await page(players.host);
    expect((await step(players.sender, 'acceptMatch', {})).status).toBe(200);
    expect((await page(players.host)).updatedAt > updatedAt).toBe(true);
  });
});

describe('a message', () => {
  test('is mailed to whom it is for, with its words, and stands in the story', async () => {
    const message = 'Could you name two days in March?\nAny will do.';
    expect((await step(players.secretariat, 'sendMessage', { to: 'sender', message })).status).toBe(200);
    const mail = await eventually(() =>
      players.work.mail.store.list().find(({ subject }) => subject.includes('wrote to you')),
    );
    const { vastra } = players.work.partnership;
    expect(mail!.to).toEqual([players.work.partnership.emailOf(vastra.representativeId)]);
    expect(mail!.text).toContain('Could you name two days in March?\nAny will do.');
    expect((await story(players.sender))[0]).toMatchObject({ data: { message }, kinds: ['note', 'mail'] });
    expect(JSON.stringify(await story(players.host))).not.toContain('March');
  });
});

test('none of the words is in the history of the case, and the history replays', async () => {
  const key = { kind: 'exchange' as const, id: exchange.id };
  const handle = players.work.client.workflow.getHandle(workflowIdOf('exchange', exchange.id));
  const text = textOf(await handle.fetchHistory());
  for (const word of ['budget', 'March', 'Friday', 'listening'])
    expect([word, text.includes(word)]).toEqual([word, false]);
  await replayCase(players.work.client, key);
});
