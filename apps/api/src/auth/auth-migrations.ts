import { getMigrations } from 'better-auth/db/migration';
import type { Pool } from 'pg';
import { type authOptions } from './auth.js';
import { authSchema } from './auth-pool.js';

/** Attempts by account: better-auth counts by network address only, and forgets within the minute. */
const attempts = `create table if not exists ${authSchema}.attempt (
  key text primary key, count int not null, since timestamptz(3) not null)`;

/** Brings the tables of sign-in up to date. Call it under the migrations' lock. */
export async function migrateAuth(pool: Pool, options: ReturnType<typeof authOptions>): Promise<void> {
  await pool.query(`create schema if not exists ${authSchema}`);
  await pool.query(attempts);
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
}
