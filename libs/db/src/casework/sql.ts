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

/** In a transaction, whose end is waited for anyway. */
export interface TransactionSql extends Sql {
  /** A write whose rows nobody needs: sent, not waited for. If it fails, the transaction fails at its end. */
  send(text: string, values?: readonly unknown[]): void;
}

/**
 * Names are what PostgreSQL remembers a plan by, on each connection. Most of our texts are constants; those of lists are
 * as many as there are ways to filter, of which the first are remembered.
 */
const names = new Map<string, string>();
const mostNames = 300;
function nameOf(text: string): { name?: string } {
  let name = names.get(text);
  if (!name) {
    if (names.size >= mostNames) return {};
    name = `w${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return { name };
}

async function connect(em: EntityManager) {
  const pool = await em.getConnection().getNativeClient();
  return pool.connect();
}

type Client = Awaited<ReturnType<typeof connect>>;

/** The driver's own socket, which its types keep to themselves. */
interface OnSocket {
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
}

/**
 * What is asked without waiting in between goes out as one: each write wakes the database, and a transaction begins and
 * ends with several.
 */
function gathered(client: Client): void {
  const stream = (client as OnSocket).connection?.stream;
  if (!stream?.cork) return;
  stream.cork();
  process.nextTick(() => stream.uncork?.());
}

const ask = (client: Client, text: string, values: readonly unknown[]) =>
  client.query({ ...nameOf(text), text, values: [...values] });

function sqlOn(client: Client): Sql {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const result = await ask(client, text, values);
      return result.rows as Row[];
    },
  };
}

/**
 * Runs `fn` in a transaction of its own, on a connection of its own. The commit is waited for.
 *
 * @throws what `fn` or the database throws; nothing is written then.
 */
export async function inTransaction<T>(
  em: EntityManager,
  fn: (sql: TransactionSql) => Promise<T>,
): Promise<T> {
  const client = await connect(em);
  // The connection keeps the order of what is sent, so that the first statement goes out with `begin` and `commit` with
  // the last one. After a statement that failed, PostgreSQL takes `commit` for `rollback`.
  const sent: Promise<unknown>[] = [];
  const send = (query: Promise<unknown>): void => {
    query.catch(() => undefined);
    sent.push(query);
  };
  let broken: Error | undefined;
  try {
    gathered(client);
    send(client.query('begin'));
    const sql = {
      ...sqlOn(client),
      send: (text: string, values: readonly unknown[] = []) => {
        gathered(client);
        send(ask(client, text, values));
      },
    };
    const result = await fn(sql);
    send(client.query('commit'));
    await Promise.all(sent);
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw await causeOf(error, sent);
  } finally {
    // A connection that could not even roll back is thrown away.
    client.release(broken);
  }
}

/** What PostgreSQL says to whatever comes after a statement that failed. */
const afterFailure = '25P02';
const saysOnlyThat = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === afterFailure;

/** Something that was waited for may fail only because something sent before it did: that is what went wrong. */
async function causeOf(thrown: unknown, sent: readonly Promise<unknown>[]): Promise<unknown> {
  if (!saysOnlyThat(thrown)) return thrown;
  const ended = await Promise.allSettled(sent);
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  return failures.find((failure) => !saysOnlyThat(failure)) ?? thrown;
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
