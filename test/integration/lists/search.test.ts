import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Problem, SearchView } from '@waymark/contract';
import { createOrm, OrganisationEntity, PersonEntity, runMigrations } from '@waymark/db';
import pg from 'pg';
import { Cast } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import { sharedPostgres } from '../../support/servers.js';

let cast: Cast;
beforeAll(async () => {
  cast = await Cast.gather();
  const em = cast.work.orm.em.fork();
  const gipuzkoa = em.assign(new OrganisationEntity(), {
    id: randomUUID(),
    name: 'Gipuzkoako Foru Aldundia',
    shortName: 'Gipuzkoa',
    kind: 'regional-authority',
    country: 'ES',
    regionCode: 'ES21',
    createdAt: new Date(),
  });
  const maider = em.assign(new PersonEntity(), {
    id: randomUUID(),
    name: 'Maider Otxoa',
    email: 'secret-address@gipuzkoa.example',
    jobTitle: 'Head of mobility',
    roles: ['representative'],
    organisation: gipuzkoa,
    createdAt: new Date(),
  });
  em.persist([gipuzkoa, maider]);
  await em.flush();
});
afterAll(() => cast.close());

const search = async (who: Client, q: string) =>
  (await who.get<SearchView>(`/api/search?q=${encodeURIComponent(q)}`)).body;

describe('the search over everything', () => {
  test('finds an organisation by a few letters, its people, its open cases and what each waits for', async () => {
    const { secretariat } = cast.who;
    const found = await search(secretariat, 'gipuz');
    expect(found.organisations.map(({ shortName }) => shortName)).toEqual(['Gipuzkoa']);
    expect(found.people.map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Maider Otxoa', 'Head of mobility'],
    ]);

    const { basque } = cast.work.partnership;
    const other = await search(secretariat, basque.name);
    expect(other.organisations[0]).toMatchObject({ id: basque.id, openCases: expect.any(Number) });
    const ids = other.openCases.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([cast.story.exchange.id, cast.proposed.exchange.id]));
    for (const { waitingSentence } of other.openCases) expect(waitingSentence).toMatch(/^\p{Lu}.+\.$/u);
    const due = other.openCases.map(({ dueAt }) => dueAt ?? '9');
    expect(due).toEqual(due.toSorted());
  });

  test('finds the open cases of a person, by a name without its accents', async () => {
    const found = await search(cast.who.secretariat, 'asa oberg');
    expect(found.people.map(({ name }) => name)).toEqual(['Åsa Öberg']);
    expect(found.openCases.map(({ id }) => id)).toContain(cast.story.exchange.id);
  });

  test('finds what lies in a place, and a case by its reference', async () => {
    const { secretariat } = cast.who;
    const here = await search(secretariat, 'basque country');
    expect(here.organisations.map(({ shortName }) => shortName)).toContain('Gipuzkoa');
    const { body } = await secretariat.get<{ reference: string }>(`/api/exchanges/${cast.story.exchange.id}`);
    expect((await search(secretariat, body.reference)).openCases[0]).toMatchObject({
      kind: 'exchange',
      id: cast.story.exchange.id,
    });
  });

  test('forgives spelling and says what it searched for instead', async () => {
    const { secretariat } = cast.who;
    const found = await search(secretariat, 'Gipuskoa');
    expect([found.instead, found.organisations[0]?.shortName]).toEqual(['gipuzkoa', 'Gipuzkoa']);
    expect((await search(secretariat, 'Mayder')).people[0]?.name).toBe('Maider Otxoa');
    expect((await search(secretariat, 'gipuzkoa')).instead).toBeNull();
    expect(await search(secretariat, 'xylophone')).toEqual({
      instead: null,
      organisations: [],
      people: [],
      openCases: [],
      closedCases: [],
    });
  });

  test('shows everybody only what they may see, and guesses no word that stands elsewhere only', async () => {
    const { stranger, participant } = cast.who;
    const { asa, basque } = cast.work.partnership;
    const ofStranger = await search(stranger, basque.name);
    expect(ofStranger.organisations.map(({ id }) => id)).toContain(basque.id);
    expect([ofStranger.people, ofStranger.openCases, ofStranger.closedCases]).toEqual([[], [], []]);
    expect(ofStranger.organisations[0]?.openCases).toBe(0);
    for (const typed of ['Maider', 'Mayder', 'secret-address', 'Åsa', 'head mobility'])
      expect([typed, (await search(stranger, typed)).people]).toEqual([typed, []]);
    expect((await search(stranger, 'Mayder')).instead).toBeNull();
    const own = await search(participant, 'asa');
    expect(own.people.map(({ id }) => id)).toEqual([asa]);
    expect(own.openCases.map(({ id }) => id)).toEqual([cast.story.exchange.id]);
  });

  test('refuses what is too short, too long, twice, or from nobody', async () => {
    const { secretariat } = cast.who;
    for (const query of ['', 'q=a', `q=${'x'.repeat(201)}`, 'q=ab&q=cd', 'q=ab&page=2'])
      expect([query, (await secretariat.get(`/api/search?${query}`)).status]).toEqual([query, 422]);
    expect((await cast.api.nobody.get('/api/search?q=gipuzkoa')).status).toBe(401);
  });
});

describe('the search of a list', () => {
  const instead = async (who: Client, list: string, q: string) => {
    const { status, headers, body } = await who.get<Problem | object[]>(
      `/api/${list}?q=${encodeURIComponent(q)}`,
    );
    expect(status).toBe(200);
    const header = headers.get('x-searched-instead');
    return [header && decodeURIComponent(header), (body as object[]).length > 0];
  };

  test('forgives spelling for each resource, and says so', async () => {
    const { secretariat } = cast.who;
    const { body } = await secretariat.get<{ title: string }>(`/api/exchanges/${cast.story.exchange.id}`);
    expect(body.title).toContain('Västra Götaland');
    expect(await instead(secretariat, 'exchanges', 'vestra gotalnd')).toEqual(['vastra gotaland', true]);
    expect(await instead(secretariat, 'reports', 'vestra')).toEqual(['vastra', true]);
    expect(await instead(secretariat, 'reports', 'oberk')).toEqual(['oberg', true]);
    expect(await instead(secretariat, 'proposals', 'vestra')).toEqual(['vastra', true]);
    expect(await instead(secretariat, 'organisations', 'gipuskoa')).toEqual(['gipuzkoa', true]);
    expect(await instead(secretariat, 'people', 'maidre')).toEqual(['maider', true]);
    expect(await instead(secretariat, 'people', 'gipuskoa')).toEqual(['gipuzkoa', true]);
    expect(await instead(secretariat, 'exchanges', 'vastra')).toEqual([null, true]);
    expect(await instead(secretariat, 'exchanges', 'zanzibar')).toEqual([null, false]);
  });

  test('finds cases and people by the organisation too', async () => {
    const { secretariat } = cast.who;
    const { basque } = cast.work.partnership;
    const found = await secretariat.get<{ id: string }[]>(
      `/api/exchanges?q=${encodeURIComponent(basque.name)}`,
    );
    expect(found.body.map(({ id }) => id)).toContain(cast.story.exchange.id);
    const people = await secretariat.get<{ name: string }[]>('/api/people?q=gipuzkoa');
    expect(people.body.map(({ name }) => name)).toEqual(['Maider Otxoa']);
  });

  test('guesses nothing from rows of others', async () => {
    const { stranger } = cast.who;
    expect(await instead(stranger, 'people', 'maidre')).toEqual([null, false]);
    expect(await instead(stranger, 'reports', 'oberk')).toEqual([null, false]);
  });

  test('guesses alike whether or not a word stands in an address that is not shown', async () => {
    const guessed = () => instead(cast.who.host, 'reports', 'obergx');
    expect(await guessed()).toEqual(['oberg', true]);
    const em = cast.work.orm.em.fork();
    const asa = await em.findOneOrFail(PersonEntity, cast.work.partnership.asa);
    asa.email = 'obergx@people.example';
    await em.flush();
    expect(await guessed()).toEqual(['oberg', true]);
  });

  test('goes on without the extension, taking words as they are typed', async () => {
    await cast.work.orm.em.fork().execute('drop extension pg_trgm cascade');
    const { secretariat } = cast.who;
    expect(await instead(secretariat, 'organisations', 'gipuzkoa')).toEqual([null, true]);
    expect(await instead(secretariat, 'organisations', 'gipuskoa')).toEqual([null, false]);
    expect((await search(secretariat, 'gipuz')).organisations).toHaveLength(1);
    expect(cast.api.logged()).toContain('pg_trgm is missing');
  });
});

test('an ordinary owner of an outside database gets the extension with the tables', async () => {
  const { databaseUrl, drop } = await sharedPostgres();
  const owner = `owner_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const url = new URL(databaseUrl);
  await admin.query(`create role ${owner} login password 'only for this test' nosuperuser`);
  await admin.query(`alter database ${url.pathname.slice(1)} owner to ${owner}`);
  Object.assign(url, { username: owner, password: 'only for this test' });
  const orm = await createOrm(url.href);
  try {
    await runMigrations(orm);
    const { rows } = await admin.query(
      "select e.extname, r.rolsuper from pg_extension e join pg_roles r on r.rolname = $1 where e.extname = 'pg_trgm'",
      [owner],
    );
    expect(rows).toEqual([{ extname: 'pg_trgm', rolsuper: false }]);
  } finally {
    await orm.close();
    await admin.end();
    await drop();
  }
});
