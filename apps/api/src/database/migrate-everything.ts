import { createOrm, runMigrations, withMigrationLock } from '@waymark/db';
import type { Settings } from '@waymark/settings';
import { authOptions } from '../auth/auth.js';
import { migrateAuth } from '../auth/auth-migrations.js';
import { createAuthPool } from '../auth/auth-pool.js';

/**
 * Brings all tables up to date, ours and those of sign-in. Programs that start together wait for each other.
 * @throws the database's error; what was done before it stays, and the next run goes on from there
 */
export async function migrateEverything(
  settings: Pick<Settings, 'databaseUrl' | 'publicUrl' | 'authSecret'>,
): Promise<void> {
  const { databaseUrl } = settings;
  const orm = await createOrm(databaseUrl, { poolSize: 2, applicationName: 'waymark-migrations' });
  const pool = createAuthPool(databaseUrl, 2);
  try {
    await runMigrations(orm);
    await withMigrationLock(databaseUrl, () =>
      migrateAuth(
        pool,
        authOptions(settings, pool, () => undefined),
      ),
    );
  } finally {
    await pool.end();
    await orm.close();
  }
}
