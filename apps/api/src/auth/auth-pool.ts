import { Pool } from 'pg';

/** The schema that holds the tables of sign-in, apart from ours. */
export const authSchema = 'auth';

/**
 * A small pool that sees the schema of sign-in first. Connects at the first query. A connection that the database drops
 * is told to whoever uses it, by their query; where nobody does, it is not worth the program's life.
 */
export function createAuthPool(databaseUrl: string, size = 5): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: size,
    application_name: 'waymark-sign-in',
    options: `-c search_path=${authSchema},public`,
    connectionTimeoutMillis: 10_000,
  });
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
