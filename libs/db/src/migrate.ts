import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm } from './orm.js';

/** Any number will do, as long as every program that migrates uses the same one. */
const lockNumber = 7_243_011;

async function underLock<T>(orm: MikroORM, fn: () => Promise<T>): Promise<T> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    // Held by the session and not by a transaction: migrations open transactions of their own on other connections.
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    return await fn();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumber]).catch(() => undefined);
    client.release();
  }
}

/**
 * Brings the tables up to date. Safe to call from several programs at once: one migrates, the others wait.
 *
 * @throws the database's error when a migration fails; it then leaves nothing behind.
 */
export async function runMigrations(orm: MikroORM): Promise<void> {
  await underLock(orm, async () => {
    await orm.migrator.up();
  });
}

/**
 * Runs `fn` while nobody else migrates, for tables that are not the ORM's (sign-in keeps its own in schema `auth`).
 *
 * @param url `postgres://…`
 */
export async function withMigrationLock<T>(url: string, fn: () => Promise<T>): Promise<T> {
  const orm = await createOrm(url, { poolSize: 1, applicationName: 'waymark-migrations' });
  try {
    return await underLock(orm, fn);
  } finally {
    await orm.close();
  }
}
