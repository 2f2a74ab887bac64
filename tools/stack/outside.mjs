import pg from 'pg';
import { waitForPort } from './ports.mjs';
import { Problem } from './problem.mjs';

const DATABASE_TIMEOUT_MS = 10_000;
const TEMPORAL_TIMEOUT_MS = 3_000;
const WRONG_PASSWORD = '28P01';
const NO_DATABASE = '3D000';

/**
 * Makes sure that a PostgreSQL outside of the stack answers.
 * @param {string} databaseUrl
 * @throws {Problem} saying what is wrong, without the password
 */
export async function requireDatabase(databaseUrl) {
  const { host, pathname, username } = new URL(databaseUrl);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: DATABASE_TIMEOUT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === WRONG_PASSWORD) {
      throw new Problem(`PostgreSQL at ${host} refuses the password of ${username}; correct DATABASE_URL.`);
    }
    if (code === NO_DATABASE) {
      throw new Problem(
        `PostgreSQL at ${host} has no database ${pathname.slice(1)}; make it, or correct DATABASE_URL.`,
      );
    }
    const why = code ?? message;
    throw new Problem(
      `The database at ${host} cannot be reached (${why}); start it, correct DATABASE_URL, or take DATABASE_URL away to use the PostgreSQL that Waymark brings.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Makes sure that a Temporal outside of the stack listens.
 * @param {string} address `host:port`
 * @throws {Problem}
 */
export async function requireTemporal(address) {
  const { hostname, port } = new URL(`tcp://${address}`);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (await waitForPort(Number(port), { host, timeoutMs: TEMPORAL_TIMEOUT_MS })) return;
  throw new Problem(
    `Temporal at ${address} cannot be reached; start it, correct TEMPORAL_ADDRESS, or take TEMPORAL_ADDRESS away to use the Temporal that Waymark brings.`,
  );
}
