import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../../../tools/stack/search-attributes.mjs';
import { startTemporal } from '../../../tools/stack/temporal.mjs';

type Server = Awaited<ReturnType<typeof startTemporal>>;

let folder: string;
const started: Server[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-temporal-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Server> {
  const server = await startTemporal({
    dbFile: path.join(folder, 'temporal.db'),
    logFile: path.join(folder, 'temporal.log'),
    searchAttributes: SEARCH_ATTRIBUTES,
  });
  started.push(server);
  return server;
}

async function onServer<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

test('runs are there after a stop and after a crash', async () => {
  const workflowId = `exchange/${randomUUID()}`;
  const first = await start();
  await onServer(first.address, (client) =>
    client.workflow.start('exchange', {
      workflowId,
      taskQueue: 'nobody',
      searchAttributes: { CaseKind: ['exchange'] },
    }),
  );
  await first.stop();

  const second = await start();
  const status = (client: Client) => client.workflow.getHandle(workflowId).describe();
  expect((await onServer(second.address, status)).status.name).toBe('RUNNING');
  second.child.kill();
  await second.child.exited;

  const third = await start();
  expect((await onServer(third.address, status)).searchAttributes).toMatchObject({ CaseKind: ['exchange'] });
});

test('its own pages are there to look at', async () => {
  const server = await start();
  expect((await fetch(server.uiUrl ?? '')).status).toBe(200);
});

test('a port in use is told as one', async () => {
  const server = await start();
  const port = Number(server.address.split(':')[1]);
  const again = startTemporal({ port, headless: true, logFile: path.join(folder, 'again.log') });
  await expect(again).rejects.toThrow(`Port ${port}, which Temporal needs, is in use`);
});

test('a start that fails says why', async () => {
  const failing = startTemporal({
    dbFile: folder,
    headless: true,
    logFile: path.join(folder, 'temporal.log'),
  });
  await expect(failing).rejects.toThrow(/^Temporal did not start: .*unable to open database file/);
});
