import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ExchangeRow, OrganisationView, ProposalRow, VocabularyItem } from '@waymark/contract';
import { OrganisationEntity } from '@waymark/db';
import { organisationKinds } from '@waymark/domain';
import { Database } from '../../../apps/api/src/database/database.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Answer, Client } from '../../support/api/client.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

/** A statement as the driver is given it. */
const textOf = (said: unknown): string =>
  typeof said === 'string' ? said : String((said as { text?: string }).text);

let work: Casework;
let api: Api;
let secretariat: Client;
const stories: Story[] = [];
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  secretariat = await api.as(work.partnership.secretariat.personId!);
  const em = work.orm.em.fork();
  for (const name of ['Åland', 'Östergötland', 'Aragón', 'Zürich', 'Örebro'])
    em.persist(
      em.assign(new OrganisationEntity(), {
        id: randomUUID(),
        name,
        shortName: name,
        kind: name === 'Zürich' ? 'local-authority' : 'regional-authority',
        country: name === 'Zürich' ? 'CH' : 'SE',
        isMember: name !== 'Aragón',
        createdAt: new Date(),
      }),
    );
  await em.flush();
  for (let count = 0; count < 3; count += 1) {
    const story = new Story(work);
    await story.propose({ title: `Exchange ${['Ålpha', 'Bêta', 'Gamma'][count]} ${count}` });
    stories.push(story);
  }
  await stories[0]!.introduce();
  await stories[1]!.ask('declineMatch', stories[1]!.host, { kind: 'no', reason: 'Not our field' });
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const exchanges = (query: string) => secretariat.get<ExchangeRow[]>(`/api/exchanges?${query}`);
const titles = ({ body }: Answer<ExchangeRow[]>) =>
  body
    .map(({ title }) => title.at(-1))
    .sort()
    .join('');

describe('a list', () => {
  test('gives a page and says how many there are', async () => {
    const all = await exchanges('');
    expect([all.body.length, all.headers.get('x-total-count')]).toEqual([3, '3']);
    const pages = await Promise.all(
      [0, 1, 2, 3].map((start) => exchanges(`_start=${start}&_end=${start + 1}&_sort=reference&_order=DESC`)),
    );
    expect(pages.map(({ body }) => body.length)).toEqual([1, 1, 1, 0]);
    expect(new Set(pages.map(({ headers }) => headers.get('x-total-count')))).toEqual(new Set(['3']));
    const references = pages.flatMap(({ body }) => body.map(({ reference }) => reference));
    expect(references).toEqual(references.toSorted().toReversed());
  });

  test('is chosen and counted by the same two statements, however long it is and however far down', async () => {
    const pool = await api.app.get(Database).fork().getConnection().getNativeClient();
    const client = await pool.connect();
    const kind = Object.getPrototypeOf(client) as typeof client;
    client.release();
    const asked = async (query: string): Promise<string[]> => {
      const sent = jest.spyOn(kind, 'query');
      await exchanges(query);
      const statements = sent.mock.calls.map(([said]: unknown[]) => textOf(said));
      sent.mockRestore();
      return statements.filter((text) => text.includes('"exchange" as'));
    };
    for (const query of ['_start=0&_end=1', '_start=0&_end=3', '_start=2&_end=3', '_start=500&_end=525'])
      expect(await asked(`${query}&over=open&_sort=dueAt`)).toHaveLength(2);
  });

  test.each(['exchanges', 'proposals'])('of %s says of each what its page says', async (kind) => {
    const { body: rows } = await secretariat.get<{ id: string }[]>(`/api/${kind}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { body: page } = await secretariat.get<object>(`/api/${kind}/${row.id}`);
      expect(page).toMatchObject(row);
    }
  });

  test('gives rows that are alike in the column asked for once each, either way', async () => {
    for (const order of ['ASC', 'DESC']) {
      const pages = await Promise.all(
        [0, 1, 2].map((start) =>
          exchanges(`_start=${start}&_end=${start + 1}&_sort=startDate&_order=${order}`),
        ),
      );
      expect(titles({ ...pages[0]!, body: pages.flatMap(({ body }) => body) })).toBe('012');
      const whole = await exchanges(`_sort=startDate&_order=${order}`);
      expect(pages.flatMap(({ body }) => body.map(({ id }) => id))).toEqual(whole.body.map(({ id }) => id));
    }
  });

  test('filters by several values of a column, and by several columns at once', async () => {
    expect(titles(await exchanges('stage=preparing&stage=declined'))).toBe('01');
    expect(titles(await exchanges('stage=preparing&over=stopped'))).toBe('');
    expect(titles(await exchanges('over=open'))).toBe('02');
    expect(titles(await exchanges('over=open&over=stopped'))).toBe('012');
    expect(titles(await exchanges('phase=preparation'))).toBe('0');
    expect(titles(await exchanges('waitingOn=host&stage=proposed'))).toBe('2');
    expect(titles(await exchanges(`hostId=${work.partnership.basque.id}&format=RSP-STUDY-VISIT`))).toBe(
      '012',
    );
    expect(titles(await exchanges(`organisationId=${randomUUID()}`))).toBe('');
    expect(titles(await exchanges(`proposalId=${stories[2]!.hostProposal.id}`))).toBe('2');
    expect(titles(await exchanges(`participantId=${work.partnership.asa}`))).toBe('');
    expect(titles(await exchanges(`topic=LL-STRATEGY&topic=0111&afterTheFact=false`))).toBe('012');
    const ids = [0, 2].map((index) => `id=${stories[index]!.exchange.id}`).join('&');
    expect(titles(await exchanges(ids))).toBe('02');
  });

  test('searches for words in any order, whatever their accents and case', async () => {
    expect(titles(await exchanges('q=BETA'))).toBe('1');
    expect(titles(await exchanges('q=beta%20exchange'))).toBe('1');
    expect(titles(await exchanges('q=nothing%20like%20this'))).toBe('');
    expect(titles(await exchanges('q=100%25'))).toBe('');
    const found = await secretariat.get<OrganisationView[]>('/api/organisations?q=ostergotland');
    expect(found.body.map(({ name }) => name)).toEqual(['Östergötland']);
  });

  test('of each kind takes its filters and can be sorted by each of its columns', async () => {
    const some = await secretariat.get<OrganisationView[]>(
      '/api/organisations?country=se&isMember=true&_sort=name',
    );
    expect(some.body.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Åland', 'Örebro', 'Östergötland']),
    );
    expect(some.body).toHaveLength(4);
    const local = await secretariat.get<OrganisationView[]>('/api/organisations?kind=local-authority');
    expect(local.body.map(({ name }) => name)).toEqual(['Zürich']);
    for (const kind of organisationKinds)
      expect([kind, (await secretariat.get(`/api/organisations?kind=${kind}`)).status]).toEqual([kind, 200]);
    const receiving = await secretariat.get<ProposalRow[]>('/api/proposals?direction=receive&stage=open');
    expect(receiving.body.every(({ direction }) => direction === 'receive')).toBe(true);
    for (const [list, sorts] of Object.entries({
      exchanges: [
        'updatedAt',
        'reference',
        'title',
        'stage',
        'stageSince',
        'dueAt',
        'startDate',
        'endDate',
        'createdAt',
      ],
      proposals: [
        'updatedAt',
        'reference',
        'title',
        'stage',
        'dueAt',
        'periodStart',
        'periodEnd',
        'createdAt',
      ],
      organisations: ['name', 'shortName', 'country', 'kind', 'createdAt'],
      people: ['name', 'createdAt'],
      tasks: ['dueAt', 'openedAt'],
    }))
      for (const sort of sorts)
        for (const order of ['ASC', 'DESC'])
          expect((await secretariat.get(`/api/${list}?_sort=${sort}&_order=${order}`)).status).toBe(200);
  });

  test('of people can be narrowed to a role and an organisation', async () => {
    const path = `/api/people?role=participant&organisationId=${work.partnership.vastra.id}&q=oberg`;
    const { body } = await secretariat.get<{ name: string }[]>(path);
    expect(body.map(({ name }) => name)).toEqual(['Åsa Öberg']);
  });
});

describe('a vocabulary', () => {
  const list = (path: string) => api.nobody.get<VocabularyItem[]>(`/api/vocabulary/${path}`);

  test('is there for each list, with the codes that cases carry', async () => {
    for (const name of ['formats', 'topics', 'languages', 'levels', 'barriers', 'regions'])
      expect([name, (await list(name)).body.length > 5]).toEqual([name, true]);
    expect((await list('nothing')).status).toBe(404);
    const [one] = (await list('formats?id=RSP-STUDY-VISIT')).body;
    expect(one?.id).toBe('RSP-STUDY-VISIT');
  });

  test('is a tree where it is one, and can be searched and paged', async () => {
    const { body: regions } = await list('regions');
    const codes = new Set(regions.map(({ id }) => id));
    expect(regions.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
    const gipuzkoa = await list('regions?q=basque');
    expect(gipuzkoa.body.map(({ id }) => id)).toContain('ES21');
    const page = await list('languages?_start=2&_end=5');
    expect([page.body.length, Number(page.headers.get('x-total-count')) > 20]).toEqual([3, true]);
  });
});
