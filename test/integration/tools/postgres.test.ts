import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from '../../../tools/stack/postgres.mjs';
import { describeProcess } from '../../../tools/stack/running.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-postgres-'));
  fs.chmodSync(folder, 0o755);
  server = await startPostgres({ dataDir: path.join(folder, 'data') });
  await ask('create table note (text text)');
});

afterAll(async () => {
  await server.destroy();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const start = () => startPostgres({ dataDir: path.join(folder, 'data') });

test('it sorts and searches letters of every language alike on every machine', async () => {
  const rows = await ask("select datlocprovider, datlocale from pg_database where datname = 'waymark'");
  expect(rows).toEqual([{ datlocprovider: 'i', datlocale: 'und' }]);
  expect(await ask("select lower('ÅSA ÑANDÚ') as lower")).toEqual([{ lower: 'åsa ñandú' }]);
});

test('it keeps its promises when the machine fails', async () => {
  expect(await ask('show fsync')).toEqual([{ fsync: 'on' }]);
});

test('a stop and a second start keep the data', async () => {
  await ask("insert into note values ('stopped')");
  await server.stop();
  server = await start();
  expect(await ask("select text from note where text = 'stopped'")).toHaveLength(1);
});

test('it comes back after it was killed', async () => {
  await ask("insert into note values ('killed')");
  server.child.kill();
  await server.child.exited;
  server = await start();
  expect(await ask("select text from note where text = 'killed'")).toHaveLength(1);
});

test('a pid file that names a stranger does not keep it from starting', async () => {
  await server.stop();
  const pidFile = path.join(folder, 'data/cluster/postmaster.pid');
  fs.writeFileSync(pidFile, `${process.pid}\n${path.dirname(pidFile)}\n`);
  server = await start();
  expect(describeProcess(process.pid)).not.toBeNull();
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server left behind by a killed stack is ended first', async () => {
  await server.stop();
  const module = path.resolve(import.meta.dirname, '../../../tools/stack/postgres.mjs');
  const script = `const { startPostgres } = await import(${JSON.stringify(module)});
    const { child } = await startPostgres({ dataDir: ${JSON.stringify(path.join(folder, 'data'))} });
    console.log(child.pid); process.kill(process.pid, 'SIGKILL');`;
  const left = await new Promise<number>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], (_error, stdout) =>
      resolve(Number(stdout)),
    );
  });
  expect(describeProcess(left)).not.toBeNull();
  server = await start();
  expect(describeProcess(left)).toBeNull();
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});

test('data of another version is refused in one sentence', async () => {
  const other = path.join(folder, 'other');
  fs.mkdirSync(path.join(other, 'cluster'), { recursive: true });
  fs.writeFileSync(path.join(other, 'cluster/PG_VERSION'), '14\n');
  await expect(startPostgres({ dataDir: other })).rejects.toThrow('holds data of PostgreSQL 14');
});

test('a database is made once', async () => {
  const url = await server.createDatabase('another');
  expect(await server.createDatabase('another')).toBe(url);
});
