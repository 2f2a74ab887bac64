import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createOrm, findStaleCases, OrganisationEntity, PersonEntity, runMigrations } from '@waymark/db';
import { exchangeStages, proposalStages } from '@waymark/domain';
import { demoExchanges } from '../../apps/api/src/demo/data/exchanges.js';
import { demoProposals } from '../../apps/api/src/demo/data/proposals.js';
import { loadDemoData } from '../../apps/api/src/demo/demo-data.js';
import { offeredDemoPeople } from '../../apps/api/src/demo/offered.js';
import { sharedPostgres } from '../support/servers.js';

type Orm = Awaited<ReturnType<typeof createOrm>>;
type Row = Record<string, unknown>;

const silent = () => undefined;

async function emptyDatabase() {
  const { databaseUrl, drop } = await sharedPostgres();
  const orm = await createOrm(databaseUrl);
  await runMigrations(orm);
  return { orm, end: () => orm.close().then(drop) };
}

const rowsOf = (orm: Orm, sql: string) => orm.em.fork().execute<Row[]>(sql);

const tables = [
  'organisation',
  'person',
  'exchange',
  'proposal',
  'exchange_participant',
  'report',
  'factsheet',
  'factsheet_revision',
  'photo',
  'command',
  'case_event',
  'effect',
  'task',
  'pair_bar',
  'promoter_call',
  'promoter_call_text',
  'promoter_application',
  'promoter_answers',
  'promoter_profile',
  'mailing_list_member',
  'job_run',
];

/** Number of rows and a hash of all that stands in them, by table; numbers that only count insertions left out. */
async function contentOf(orm: Orm): Promise<Row[]> {
  const parts = tables.map((table) => {
    const counter = table === 'case_event' ? 'id' : '';
    return `select '${table}' as name, count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as all
      from (select to_jsonb(o) - '${counter}' as t from ${table} o) rows`;
  });
  return rowsOf(orm, parts.join(' union all '));
}

const aTuesday = new Date('2026-11-17T10:00:00.000Z');
// Weekends move visits, and this story reaches over two new years.
const aSundayNight = new Date('2027-01-03T22:45:00.000Z');

const wanted: Readonly<Record<(typeof exchangeStages)[number], number>> = {
  proposed: 3,
  introduced: 1,
  preparing: 4,
  ready: 2,
  visiting: 2,
  reporting: 3,
  drafting: 2,
  approval: 2,
  published: 4,
  completed: 4,
  'on-hold': 1,
  declined: 1,
  expired: 1,
  lapsed: 1,
  cancelled: 1,
};

async function stagesOf(orm: Orm): Promise<Record<string, unknown>> {
  const found = await rowsOf(orm, 'select stage, count(*)::int as n from exchange group by stage');
  return Object.fromEntries(found.map(({ stage, n }) => [stage, n]));
}

describe('demo data in an empty database', () => {
  const now = aTuesday;
  let orm: Orm;
  let end: () => Promise<void>;
  const rows = (sql: string) => rowsOf(orm, sql);

  beforeAll(async () => {
    ({ orm, end } = await emptyDatabase());
    expect(await loadDemoData(orm, now, silent)).toBe('loaded');
  });
  afterAll(() => end());

  test('has exchanges in every stage, so many in each', async () => {
    expect(await stagesOf(orm)).toEqual(wanted);
  });

  test('has proposals in every stage', async () => {
    const found = await rows('select distinct stage from proposal');
    expect(found.map(({ stage }) => stage).sort()).toEqual([...proposalStages].sort());
  });

  test('has all it was told, each case with its whole story', async () => {
    const [counts] = await rows(
      'select (select count(*)::int from exchange) as exchanges, (select count(*)::int from proposal) as proposals',
    );
    expect(counts).toEqual({ exchanges: demoExchanges.length, proposals: demoProposals.length });
    const holes = await rows(
      `select c.id from (select id, seq from exchange union all select id, seq from proposal) c
       where c.seq <> (select count(*) from case_event e where e.case_id = c.id)`,
    );
    expect(holes).toEqual([]);
  });

  test('has a call that is over, one in review and one that is open, with applications at every step', async () => {
    const calls = await rowsOf(orm, 'select stage from promoter_call order by opens_on');
    expect(calls.map(({ stage }) => stage)).toEqual(['published', 'reviewing', 'open']);
    const found = await rowsOf(
      orm,
      'select stage, count(*)::int as n from promoter_application group by stage order by stage',
    );
    expect(Object.fromEntries(found.map(({ stage, n }) => [stage, n]))).toEqual({
      draft: 1,
      'awaiting-consent': 1,
      submitted: 2,
      returned: 1,
      eligible: 1,
      'under-review': 3,
      interview: 1,
      ready: 1,
      staged: 3,
      active: 4,
      alumni: 1,
      declined: 1,
      rejected: 1,
      ineligible: 1,
      merged: 1,
      withdrawn: 1,
    });
    const profiles = await rowsOf(orm, 'select slug from promoter_profile');
    expect(profiles).toHaveLength(5);
  });

  test('leaves no mail to be sent and no case to be driven at once', async () => {
    expect(await rows('select id from effect where delivered_at is null')).toEqual([]);
    expect(await findStaleCases(orm.em.fork(), now.toISOString())).toEqual([]);
  });

  test('tells nothing that lies in the future', async () => {
    const instant = now.toISOString();
    expect(await rows(`select id from case_event where at > '${instant}'`)).toEqual([]);
    expect(await rows(`select id from exchange where due_at <= '${instant}'`)).toEqual([]);
  });

  test('has something that is due within a day, and something for the secretariat that is waiting', async () => {
    const soon = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString();
    expect((await rows(`select id from exchange where due_at <= '${soon}'`)).length).toBeGreaterThan(0);
    const tasks = await rows(`select key from task where done_at is null and for_role = 'secretariat'`);
    expect(new Set(tasks.map(({ key }) => key))).toEqual(
      new Set([
        'first-contact-missing',
        'dates-missing',
        'visit-unconfirmed',
        'factsheet-draft-due',
        'kpi-incomplete',
        'proposal-to-review',
      ]),
    );
  });

  test('has a public factsheet with a picture, lessons and a quote for each exchange that came so far', async () => {
    const revisions = await rows(
      `select jsonb_array_length(content->'quotes') as quotes, jsonb_array_length(content->'photos') as photos,
        jsonb_array_length(content->'hostLessons') as host, jsonb_array_length(content->'participantLessons') as people
       from factsheet_revision`,
    );
    expect(revisions).toHaveLength(7);
    for (const revision of revisions)
      for (const count of Object.values(revision)) expect(count).toBeGreaterThan(0);
    expect(await rows('select slug from factsheet group by slug having count(*) > 1')).toEqual([]);
  });

  test('has a visit to which another organisation sends people, and offers whoever speaks for it', async () => {
    const sent = await rows(
      `select p.organisation_id as by, o.representative_id as speaker from exchange e
       join exchange_participant t on t.exchange_id = e.id join person p on p.id = t.person_id
       join organisation o on o.id = p.organisation_id where o.id = any(e.co_sender_org_ids)`,
    );
    expect(sent).toHaveLength(1);
    expect(offeredDemoPeople()).toContain(sent[0]!['speaker']);
  });

  test('offers people for sign-in who are there, in every role', async () => {
    const people = await orm.em.fork().find(PersonEntity, { id: { $in: [...offeredDemoPeople()] } });
    expect(people).toHaveLength(offeredDemoPeople().length);
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(
      new Set(['secretariat', 'coordinator', 'representative', 'participant']),
    );
  });

  test('stays as it is when it is loaded once more, a day later', async () => {
    const before = await contentOf(orm);
    const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    expect(await loadDemoData(orm, tomorrow, silent)).toBe('already-there');
    expect(await contentOf(orm)).toEqual(before);
  });

  test('ends the same when the loading was interrupted and went on', async () => {
    const broken = await emptyDatabase();
    // The story stops at the first thing that happens in the last half year.
    const stop = new Date(now.getTime() - 180 * 24 * 60 * 60 * 1000).toISOString();
    await rowsOf(broken.orm, `alter table case_event add constraint stop check (at < '${stop}')`);
    await expect(loadDemoData(broken.orm, now, silent)).rejects.toThrow('stop');
    await rowsOf(broken.orm, 'alter table case_event drop constraint stop');
    expect(await loadDemoData(broken.orm, now, silent)).toBe('loaded');
    expect(await contentOf(broken.orm)).toEqual(await contentOf(orm));
    await broken.end();
  });
});

test('a database that holds an organisation already is not touched', async () => {
  const { orm, end } = await emptyDatabase();
  const em = orm.em.fork();
  em.persist(
    Object.assign(new OrganisationEntity(), {
      id: '00000000-0000-4000-8000-000000000001',
      name: 'Somebody real',
      shortName: 'Real',
      kind: 'ngo',
      country: 'BE',
      createdAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );
  await em.flush();
  const before = await contentOf(orm);
  expect(await loadDemoData(orm, aTuesday, silent)).toBe('not-empty');
  expect(await contentOf(orm)).toEqual(before);
  await end();
});

test('on a Sunday night at the beginning of a year it is the same', async () => {
  const { orm, end } = await emptyDatabase();
  expect(await loadDemoData(orm, aSundayNight, silent)).toBe('loaded');
  expect(await stagesOf(orm)).toEqual(wanted);
  const instant = aSundayNight.toISOString();
  expect(await rowsOf(orm, `select id from case_event where at > '${instant}'`)).toEqual([]);
  await end();
});
