import { Pool } from 'pg';

/** The schema that holds the tables of sign-in, apart from ours. */
export const authSchema = 'auth';

/** A small pool that sees the schema of sign-in first. Connects at the first query. */
export const createAuthPool = (databaseUrl: string, size = 5): Pool =>
  new Pool({
    connectionString: databaseUrl,
    max: size,
    application_name: 'waymark-sign-in',
    options: `-c search_path=${authSchema},public`,
    connectionTimeoutMillis: 10_000,
  });
