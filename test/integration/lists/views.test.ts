import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BulkStep, ExchangeRow, Problem, SavedView } from '@waymark/contract';
import { act } from '../../support/api/players.js';
import { Cast } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';

let cast: Cast;
beforeAll(async () => {
  cast = await Cast.gather();
});
afterAll(() => cast.close());

const open = { list: 'exchanges', name: 'Open ones', filter: { over: 'open' } };
const save = async (who: Client, over: object = {}) =>
  (await who.post<SavedView>('/api/views', { ...open, ...over })).body;
const names = async (who: Client, query = '') =>
  (await who.get<SavedView[]>(`/api/views${query}`)).body.map(({ name }) => name);

describe('a saved view', () => {
  test('keeps filters, order and columns, once for each key', async () => {
    const { host } = cast.who;
    const body = { ...open, sort: 'dueAt', order: 'ASC', columns: ['title', 'due'] };
    const first = await host.post<SavedView>('/api/views', body, { key: 'a-view-of-the-host' });
    const again = await host.post<SavedView>('/api/views', body, { key: 'a-view-of-the-host' });
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(first.body).toMatchObject({ ...body, forSecretariat: false, shared: false, mine: true });
    expect(await names(host)).toEqual(['Open ones']);
    expect(await names(host, '?list=people')).toEqual([]);
  });

  test('is its owner’s alone: nobody else reads, changes or deletes it', async () => {
    const { sender, secretariat, stranger } = cast.who;
    const { id } = await save(sender, { name: 'Only mine' });
    for (const who of [secretariat, stranger, cast.who.host]) {
      expect((await who.get(`/api/views/${id}`)).status).toBe(404);
      expect((await who.patch(`/api/views/${id}`, { name: 'Taken' })).status).toBe(404);
      expect((await who.send('DELETE', `/api/views/${id}`)).status).toBe(404);
      expect(await names(who)).not.toContain('Only mine');
    }
    expect((await sender.get<SavedView>(`/api/views/${id}`)).body.name).toBe('Only mine');
  });

  test('that is shared is opened by whoever has the link, who sees their own rows and changes nothing', async () => {
    const { secretariat, stranger, host } = cast.who;
    const { id } = await save(secretariat, { name: 'Sent on' });
    await secretariat.patch(`/api/views/${id}`, { shared: true });
    const { body } = await stranger.get<SavedView>(`/api/views/${id}`);
    expect(body).toMatchObject({ name: 'Sent on', mine: false });
    expect(await names(stranger)).not.toContain('Sent on');
    const rows = (who: Client) =>
      who.get<ExchangeRow[]>(`/api/exchanges?over=${String(body.filter['over'])}`);
    expect((await rows(stranger)).body).toEqual([]);
    expect((await rows(host)).body.length).toBeGreaterThan(0);
    for (const [method, given] of [
      ['PATCH', { name: 'Taken' }],
      ['PATCH', { shared: false }],
      ['DELETE', undefined],
    ] as const)
      expect([method, (await stranger.send(method, `/api/views/${id}`, given)).status]).toEqual([
        method,
        403,
      ]);
    await secretariat.patch(`/api/views/${id}`, { shared: false });
    expect((await stranger.get(`/api/views/${id}`)).status).toBe(404);
    expect((await cast.api.nobody.get(`/api/views/${id}`)).status).toBe(401);
  });

  test('of the secretariat is all of its members’, and nobody else makes one', async () => {
    const { secretariat, host, coordinator } = cast.who;
    const { id } = await save(secretariat, { name: 'For all of us', forSecretariat: true });
    expect(await names(secretariat)).toContain('For all of us');
    expect((await host.get(`/api/views/${id}`)).status).toBe(404);
    for (const who of [host, coordinator]) {
      expect((await who.post('/api/views', { ...open, forSecretariat: true })).status).toBe(403);
      const own = await save(who, { name: 'Own' });
      expect((await who.patch(`/api/views/${own.id}`, { forSecretariat: true })).status).toBe(403);
    }
  });

  test('is deleted by its owner, and a retry of that finds it done', async () => {
    const { host } = cast.who;
    const { id } = await save(host, { name: 'Short' });
    for (const _try of [1, 2])
      expect((await host.send('DELETE', `/api/views/${id}`, undefined, { key: `delete-${id}` })).status).toBe(
        204,
      );
    expect((await host.get(`/api/views/${id}`)).status).toBe(404);
  });

  test('holds nothing that its list could not be asked for', async () => {
    const { host } = cast.who;
    const { id } = await save(host);
    const fields = async (body: object) => {
      const sent = await host.post<Problem>('/api/views', { ...open, ...body });
      return [sent.status, sent.body.errors?.[0]?.field];
    };
    expect(await fields({ filter: { password: 'x' } })).toEqual([422, 'filter.password']);
    expect(await fields({ filter: { stage: 'nowhere' } })).toEqual([422, 'filter.stage']);
    expect(await fields({ filter: { _end: 100_000 } })).toEqual([422, 'filter._end']);
    expect(await fields({ filter: [] })).toEqual([422, 'filter']);
    expect(await fields({ sort: 'facts' })).toEqual([422, 'sort']);
    expect(await fields({ columns: ['email'] })).toEqual([422, 'columns']);
    expect(await fields({ list: 'commands' })).toEqual([422, 'list']);
    expect(await fields({ name: ' ' })).toEqual([422, 'name']);
    expect(await fields({ ownerId: cast.ids.secretariat })).toEqual([422, 'ownerId']);
    expect((await host.patch(`/api/views/${id}`, { filter: { stage: 'nowhere' } })).status).toBe(422);
    expect((await host.get<SavedView>(`/api/views/${id}`)).body.filter).toEqual(open.filter);
  });
});

describe('a step for many cases', () => {
  const steps = async (who: Client, ...ids: string[]) =>
    (await who.get<BulkStep[]>(`/api/bulk/exchanges?${ids.map((id) => `id=${id}`).join('&')}`)).body;

  test('says before in which it can be taken, and why not in the others', async () => {
    const { secretariat } = cast.who;
    const { story, proposed } = cast;
    const offered = await steps(secretariat, story.exchange.id, proposed.exchange.id);
    const hold = offered.find(({ name }) => name === 'putOnHold')!;
    expect(hold.can.map(({ id }) => id)).toEqual([story.exchange.id, proposed.exchange.id]);
    const withdraw = offered.find(({ name }) => name === 'withdrawMatch')!;
    expect(withdraw.can.map(({ id }) => id)).toEqual([proposed.exchange.id]);
    expect(withdraw.cannot).toEqual([
      {
        id: story.exchange.id,
        reference: expect.any(String),
        title: expect.any(String),
        because: [expect.stringMatching(/\.$/)],
      },
    ]);
    // What is another's word, or about one case only, is no step for many.
    for (const name of ['acceptMatch', 'setProgramme', 'addParticipant', 'waiveReport'])
      expect([name, offered.find((step) => step.name === name)]).toEqual([name, undefined]);
  });

  test('tells nobody of a case that they do not see, and offers no step that is not theirs', async () => {
    const { stranger, participant, host } = cast.who;
    const { story, proposed } = cast;
    expect(await steps(stranger, story.exchange.id)).toEqual([]);
    const seen = await steps(participant, story.exchange.id, proposed.exchange.id);
    expect(JSON.stringify(seen)).not.toContain(proposed.exchange.id);
    const ofHost = await steps(host, proposed.exchange.id);
    expect(ofHost.map(({ name }) => name)).toContain('acceptMatch');
    expect(ofHost.map(({ name }) => name)).not.toContain('putOnHold');
    expect((await cast.api.nobody.get(`/api/bulk/exchanges?id=${story.exchange.id}`)).status).toBe(401);
    for (const query of [
      '',
      'id=x',
      Array.from(
        { length: 101 },
        (_none, at) => `id=00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      ).join('&'),
    ])
      expect((await host.get(`/api/bulk/exchanges?${query}`)).status).toBe(422);
  });

  test('is taken in each by its own route and key, so that one refusal leaves the others alone', async () => {
    const { secretariat } = cast.who;
    const { story, proposed } = cast;
    const why = { reason: 'The hall is not free.' };
    const taken = [];
    for (const { id } of [proposed.exchange, story.exchange])
      taken.push((await act(secretariat, 'exchanges', id, 'withdrawMatch', why, `bulk-${id}`)).status);
    expect(taken).toEqual([200, 409]);
    expect(
      (
        await act(
          secretariat,
          'exchanges',
          proposed.exchange.id,
          'withdrawMatch',
          why,
          `bulk-${proposed.exchange.id}`,
        )
      ).status,
    ).toBe(200);
    const rows = await secretariat.get<ExchangeRow[]>(`/api/exchanges?id=${proposed.exchange.id}`);
    expect(rows.body[0]?.over).toBe('stopped');
  });
});
