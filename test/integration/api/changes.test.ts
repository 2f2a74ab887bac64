import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Heard, listen } from '../../support/api/listening.js';
import { act, Players } from '../../support/api/players.js';
import { eventually } from '../../support/casework/eventually.js';

let players: Players;
beforeAll(async () => {
  players = await Players.gather();
});
afterAll(() => players.close());

describe('the stream of changes', () => {
  test('tells each open console of the cases that are its own, and of no other', async () => {
    const { host, sender, secretariat, api, work } = players;
    const participant = await api.as(work.partnership.asa);
    const exchange = await players.proposedExchange();
    const ears = { host, sender, secretariat, participant };
    const heard = {} as Record<keyof typeof ears, Heard>;
    for (const [name, client] of Object.entries(ears))
      heard[name as keyof typeof ears] = await listen(client);
    expect(heard.host.contentType).toContain('text/event-stream');

    const { body } = await act(host, 'exchanges', exchange.id, 'acceptMatch');
    const change = { kind: 'exchange', id: exchange.id, seq: body.seq };
    for (const one of [heard.host, heard.sender, heard.secretariat])
      await eventually(() => one.events.some((event) => event.seq === change.seq && event.id === change.id));

    const proposal = await players.openProposal(host, work.partnership.basque.id, 'receive');
    await eventually(() => heard.secretariat.events.some(({ id }) => id === proposal));
    await eventually(() => heard.host.events.some(({ id }) => id === proposal));
    expect(heard.sender.events.filter(({ id }) => id === proposal)).toEqual([]);
    expect(heard.participant.events).toEqual([]);
    for (const one of Object.values(heard)) one.stop();
  });

  test('opens for nobody without a session', async () => {
    expect((await players.api.nobody.get('/api/changes')).status).toBe(401);
  });

  test('does not keep a server from closing', async () => {
    const other = await Players.gather();
    await listen(other.host);
    await expect(other.close()).resolves.toBeUndefined();
  });
});
