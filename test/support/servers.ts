import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection } from '@temporalio/worker';
import pg from 'pg';
import { temporalConnection } from './temporal-connection.js';

/** The shared servers' addresses, set by start-servers.mjs before any test file runs. */
function fromSetUp(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: this test belongs into test/integration, faults, histories or model`,
    );
  return value;
}

async function onServer(statement: (client: pg.Client) => string): Promise<void> {
  const client = new pg.Client({ connectionString: fromSetUp('WAYMARK_TEST_POSTGRES') });
  await client.connect();
  try {
    await client.query(statement(client));
  } finally {
    await client.end();
  }
}

/**
 * A new, empty database on the run's PostgreSQL.
 * @returns its address, and a way to drop it with whoever is still connected
 */
export async function sharedPostgres(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => `create database ${client.escapeIdentifier(name)}`);
  const url = new URL(fromSetUp('WAYMARK_TEST_POSTGRES'));
  url.pathname = `/${name}`;
  return {
    databaseUrl: url.href,
    drop: () => onServer((client) => `drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  };
}

/** A corner of the run's Temporal server that no other test file uses. */
export interface DevServer {
  address: string;
  namespace: string;
  taskQueue: string;
  /** For clients. */
  connection: Connection;
  /** For workers. */
  nativeConnection: NativeConnection;
  close(): Promise<void>;
}

/** A namespace of its own on the run's Temporal, with our search attributes. Visibility lags: poll what you list. */
export async function devServer(): Promise<DevServer> {
  const address = fromSetUp('WAYMARK_TEST_TEMPORAL');
  const { connection, close } = await temporalConnection(address);
  const nativeConnection = await NativeConnection.connect({ address });
  return {
    address,
    namespace: claimNamespace(),
    taskQueue: `test-${randomUUID()}`,
    connection,
    nativeConnection,
    async close() {
      await close();
      await nativeConnection.close();
    },
  };
}

/** Test files run in processes of their own; making a folder is how they agree on who has which namespace. */
function claimNamespace(): string {
  const folder = path.join(fromSetUp('WAYMARK_TEST_FOLDER'), 'namespaces');
  for (let index = 0; index < Number(fromSetUp('WAYMARK_TEST_NAMESPACES')); index += 1) {
    const namespace = `test-${index}`;
    try {
      mkdirSync(path.join(folder, namespace));
      return namespace;
    } catch {
      // Another test file has it.
    }
  }
  throw new Error(
    'All namespaces of this run are taken: raise their number in test/support/start-servers.mjs',
  );
}

/**
 * A Temporal server of its own whose clock jumps over waits. It knows Updates, signals and child runs, but no list,
 * count or Schedule. Call `teardown()` on it at the end.
 */
export function timeSkipping(): Promise<TestWorkflowEnvironment> {
  const executable = { type: 'existing-path', path: fromSetUp('WAYMARK_TEST_TIME_SKIPPING') } as const;
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
}
