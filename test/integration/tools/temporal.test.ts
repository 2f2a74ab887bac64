import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../../../tools/stack/search-attributes.mjs';
import { startTemporal } from '../../../tools/stack/temporal.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-temporal-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function start() {
  return startTemporal({
    dbFile: path.join(folder, 'temporal.db'),
    logFile: path.join(folder, 'temporal.log'),
    searchAttributes: SEARCH_ATTRIBUTES,
  });
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
  await third.stop();
});

test('its own pages are there to look at', async () => {
  const server = await start();
  expect((await fetch(server.uiUrl ?? '')).status).toBe(200);
  await server.stop();
});

test('a start that fails says why', async () => {
  const server = await start();
  const port = Number(server.address.split(':')[1]);
  const again = startTemporal({ port, headless: true, logFile: path.join(folder, 'again.log') });
  await expect(again).rejects.toThrow(/Temporal did not start: .*address already in use/s);
  await server.stop();
});
