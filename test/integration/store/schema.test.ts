import { expect, test } from '@jest/globals';
import { createOrm, runMigrations, withMigrationLock } from '@waymark/db';
import { foldText } from '@waymark/domain';
import { sharedPostgres } from '../../support/servers.js';

test('several programs may migrate at once, and then the tables are what the entities say', async () => {
  const database = await sharedPostgres();
  const orms = await Promise.all([1, 2, 3].map(() => createOrm(database.databaseUrl)));
  await Promise.all(orms.map((orm) => runMigrations(orm)));
  expect(await orms[0]!.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  for (const orm of orms) await orm.close();
  await database.drop();
});

test('who holds the migration lock is alone', async () => {
  const database = await sharedPostgres();
  let inside = 0;
  const alone = () =>
    withMigrationLock(database.databaseUrl, async () => {
      inside += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(inside).toBe(1);
      inside -= 1;
    });
  await Promise.all([alone(), alone(), alone()]);
  await expect(
    withMigrationLock(database.databaseUrl, async () => {
      throw new Error('it failed');
    }),
  ).rejects.toThrow('it failed');
  await alone();
  await database.drop();
});

test('search folds accents and case on both sides', async () => {
  expect(foldText('Västra Götaland', null, undefined, '', 'ÅSA')).toBe('vastra gotaland asa');
});
