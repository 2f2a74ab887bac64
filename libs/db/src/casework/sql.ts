import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Plain SQL on one connection. The decision goes past the ORM's unit of work because it is on the path of every
 * action: a handful of prepared statements, each one way to the database and back.
 */
export interface Sql {
  /** Rows as the database gives them: instants and days as text, JSON as values. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Names are what PostgreSQL remembers a plan by. Our texts are constants, so their number is small. */
const names = new Map<string, string>();
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `w${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

async function connect(em: EntityManager) {
  const pool = await em.getConnection().getNativeClient();
  return pool.connect();
}

function sqlOn(client: Awaited<ReturnType<typeof connect>>): Sql {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const result = await client.query({ name: nameOf(text), text, values: [...values] });
      return result.rows as Row[];
    },
  };
}

/**
 * Runs `fn` in a transaction of its own, on a connection of its own. The commit is waited for.
 *
 * @throws what `fn` or the database throws; nothing is written then.
 */
export async function inTransaction<T>(em: EntityManager, fn: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await connect(em);
  let broken: Error | undefined;
  try {
    // Sent without waiting for its answer: the driver keeps the order, and one round trip is saved.
    const begun = client.query('begin');
    begun.catch(() => undefined);
    const result = await fn(sqlOn(client));
    await begun;
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection that could not even roll back is thrown away.
    client.release(broken);
  }
}

/** Runs `fn` on one connection without a transaction around it. */
export async function withoutTransaction<T>(em: EntityManager, fn: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await connect(em);
  try {
    return await fn(sqlOn(client));
  } finally {
    client.release();
  }
}
