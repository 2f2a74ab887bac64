import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm, runMigrations } from '@waymark/db';
import { exchangeStages, proposalStages } from '@waymark/domain';
import { loadDemoData } from '../../apps/api/src/demo/demo-data.js';
import { sharedPostgres } from '../support/servers.js';

// A Tuesday, so that nothing hangs on the weekend; the unit tests look at every day of a week.
const now = new Date('2026-11-17T10:00:00.000Z');
const silent = () => undefined;

let database: Awaited<ReturnType<typeof sharedPostgres>>;
let orm: MikroORM;
const rows = <Row>(sql: string) => orm.em.fork().execute<Row[]>(sql);
const stagesOf = async (table: 'exchange' | 'proposal') => {
  const found = await rows<{ stage: string; n: number }>(
    `select stage, count(*)::int as n from ${table} group by stage`,
  );
  return Object.fromEntries(found.map(({ stage, n }) => [stage, n]));
};

beforeAll(async () => {
  database = await sharedPostgres();
  orm = await createOrm(database.databaseUrl);
  await runMigrations(orm);
  expect(await loadDemoData(orm, now, silent)).toBe('loaded');
}, 120_000);

afterAll(async () => {
  await orm?.close();
  await database?.drop();
});

describe('demo data in an empty database', () => {
  test('holds an exchange in every stage, as many as it was told', async () => {
    const stages = await stagesOf('exchange');
    expect(Object.keys(stages).sort()).toEqual([...exchangeStages].sort());
    expect(stages).toEqual({
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
    });
  });

  test('holds a proposal in every stage', async () => {
    expect(Object.keys(await stagesOf('proposal')).sort()).toEqual([...proposalStages].sort());
  });
});
