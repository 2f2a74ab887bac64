import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadStackSettings } from '@waymark/settings';
import { lockFolder } from '../../../tools/stack/lock.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { startStack } from '../../../tools/stack/stack.mjs';
import { findRunningStack } from '../../../tools/stack/state.mjs';
import { sharedPostgres } from '../../support/servers.js';

let dataDir: string;
let env: Record<string, string>;

/** Everything is somewhere else, so that nothing has to be started before the refusal. */
beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-stack-'));
  env = {
    PORT: String(await freePort()),
    WAYMARK_DATA_DIR: dataDir,
    DATABASE_URL: process.env.WAYMARK_TEST_POSTGRES ?? '',
    TEMPORAL_ADDRESS: process.env.WAYMARK_TEST_TEMPORAL ?? '',
    SMTP_URL: 'smtp://127.0.0.1:1',
  };
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

/** The sentence that a start is refused with. */
async function refusal(changes: Record<string, string>): Promise<string> {
  const settings = loadStackSettings({ ...env, ...changes });
  const error = await startStack({ settings, log: () => {} }).then(
    async (stack) => {
      await stack.stop();
      return new Error('it started');
    },
    (reason: Error) => reason,
  );
  expect(error.name).toBe('Problem');
  return error.message;
}

async function holding<T>(port: number, work: () => Promise<T>): Promise<T> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  try {
    return await work();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a port in use is named together with its setting', async () => {
  const port = await freePort();
  const sentence = await holding(port, () => refusal({ PORT: String(port) }));
  expect(sentence).toContain(`Port ${port}`);
  expect(sentence).toContain('set PORT');
});

test('a database that does not answer is named with its setting and without its password', async () => {
  const sentence = await refusal({
    DATABASE_URL: `postgres://waymark:hidden-word@127.0.0.1:${await freePort()}/x`,
  });
  expect(sentence).toMatch(/cannot be reached \(ECONNREFUSED\).* DATABASE_URL/);
  expect(sentence).not.toContain('hidden-word');
});

test('a database that is not there is told from one that cannot be reached', async () => {
  const { databaseUrl, drop } = await sharedPostgres();
  await drop();
  expect(await refusal({ DATABASE_URL: databaseUrl })).toContain('has no database test_');
});

test('a wrong password is told as one', async () => {
  const url = new URL(env.DATABASE_URL ?? '');
  url.password = 'hidden-word';
  const sentence = await refusal({ DATABASE_URL: url.href });
  expect(sentence).toContain('refuses the password of waymark');
  expect(sentence).not.toContain('hidden-word');
});

test('a Temporal that does not answer is named with its setting', async () => {
  const address = `127.0.0.1:${await freePort()}`;
  expect(await refusal({ TEMPORAL_ADDRESS: address })).toMatch(`Temporal at ${address} cannot be reached`);
});

test('a second stack on the same data folder is refused and does the first no harm', async () => {
  const unlock = lockFolder(dataDir);
  expect(await refusal({})).toContain('set WAYMARK_DATA_DIR');
  expect(fs.existsSync(path.join(dataDir, 'stack.lock'))).toBe(true);
  unlock();
});

test('a refused start leaves no running stack behind', async () => {
  await refusal({ TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}` });
  expect(findRunningStack(dataDir)).toBeNull();
  expect(fs.existsSync(path.join(dataDir, 'stack.lock'))).toBe(false);
});
