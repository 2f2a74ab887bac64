import { createHash, randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freePort } from '../../tools/stack/ports.mjs';
import { terms } from '../support/api/players.js';
import type { Client } from '../support/api/client.js';
import { eventually } from '../support/casework/eventually.js';
import { connectTo, launchApi, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { signIn } from '../support/casework/sign-in.js';

/** What fills the disk and what makes room again. */
interface Disk {
  prepare(dataDir: string): void;
  fill(databaseUrl: string): Promise<void>;
  free(databaseUrl: string): Promise<void>;
  remove(): void;
}

async function inDatabase(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

const tables = ['command', 'case_event', 'effect', 'proposal', 'exchange', 'task'];

/** Everywhere: every write is refused as PostgreSQL refuses it when it cannot make a file larger. */
function refusedWrites(): Disk {
  const refuse = `
    create or replace function refuse_writes() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;`;
  const all = (change: (table: string) => string) => tables.map(change).join('\n');
  return {
    prepare: () => undefined,
    fill: async (url) =>
      void (await inDatabase(
        url,
        refuse +
          all(
            (table) =>
              `create trigger refuse before insert or update on ${table} for each statement execute function refuse_writes();`,
          ),
      )),
    free: async (url) =>
      void (await inDatabase(
        url,
        all((table) => `drop trigger refuse on ${table};`),
      )),
    remove: () => undefined,
  };
}

/** A real disk that is really full, where one may be mounted. */
function smallDisk(): Disk {
  let at = '';
  const filler = () => path.join(at, 'filler');
  return {
    prepare(dataDir) {
      at = dataDir;
      mkdirSync(at, { recursive: true });
      if (!mount(at)) throw new Error('It could be mounted a moment ago.');
    },
    async fill(url) {
      // So that nothing is written to make room behind our back.
      await inDatabase(url, 'checkpoint');
      const file = openSync(filler(), 'w');
      for (const size of [1 << 20, 1 << 12]) {
        const zeros = Buffer.alloc(size);
        try {
          for (;;) if (writeSync(file, zeros) < size) break;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
      closeSync(file);
    },
    free: async () => rmSync(filler()),
    remove: () => void spawnSync('umount', ['--lazy', at]),
  };
}

const mount = (at: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m,mode=0755', 'tmpfs', at]).status === 0;

function mayMount(): boolean {
  const at = path.join(process.env['WAYMARK_TEST_FOLDER']!, 'mount');
  mkdirSync(at, { recursive: true });
  const may = mount(at);
  if (may) spawnSync('umount', [at]);
  return may;
}

const disks: [string, () => Disk][] = [['a database that refuses to write', refusedWrites]];
if (mayMount()) disks.push(['a small disk', smallDisk]);

describe.each(disks)('%s is full', (_name, makeDisk) => {
  const disk = makeDisk();
  let servers: Awaited<ReturnType<typeof ownServers>>;
  let worker: Awaited<ReturnType<typeof launchWorker>>;
  let api: Awaited<ReturnType<typeof launchApi>>;
  let host: Client;
  let organisationId = '';
  beforeAll(async () => {
    servers = await ownServers({ prepare: disk.prepare });
    const ways = await connectTo(servers.place);
    organisationId = ways.partnership.basque.id;
    worker = await launchWorker(servers.place);
    api = await launchApi(servers.place, await freePort());
    host = await signIn(
      api.url,
      servers.mail,
      ways.partnership.emailOf(ways.partnership.basque.representativeId),
    );
    await ways.close();
  });
  afterAll(async () => {
    await worker.stop();
    await api.child.stop();
    await servers.postgres.stop();
    disk.remove();
    await servers.stop();
  });

  /** The same for the same key; large and of no pattern, so that it takes room. */
  const begin = (key: string) =>
    host.post<{ id?: string }>(
      '/api/proposals',
      {
        ...terms(organisationId, 'receive'),
        summary: Array.from({ length: 70 }, (_, index) =>
          createHash('sha256').update(`${key} ${index}`).digest('hex'),
        ).join(' '),
      },
      { key },
    );

  test('a clean 503, nothing half-written, and all is well by itself when there is room again', async () => {
    expect((await begin(randomUUID())).status).toBe(201);
    const { databaseUrl } = servers.place;
    await disk.fill(databaseUrl);
    const told = new Map<string, number>();
    let refused = '';
    for (let left = 400; left > 0 && refused === ''; left -= 1) {
      const key = randomUUID();
      const { status } = await begin(key);
      told.set(key, status);
      if (status !== 201) refused = key;
    }
    expect(told.get(refused)).toBe(503);
    expect((await begin(refused)).status).toBe(503);
    const halves = await eventually(async () => {
      const { rows } = await inDatabase(
        databaseUrl,
        `select count(*)::int as n from proposal p full join case_event e on e.case_id = p.id and e.seq = 1
           full join command c on c.case_id = p.id and c.result is not null
         where p.id is null or e.id is null or c.request_id is null`,
      );
      return rows as { n: number }[];
    });
    expect(halves).toEqual([{ n: 0 }]);
    const inTime = await eventually(
      async () => (await host.get('/api/proposals?_start=0&_end=5')).status === 200,
    );
    expect(inTime).toBe(true);

    await disk.free(databaseUrl);
    if (!servers.postgres.child.alive()) await servers.restartPostgres();
    await eventually(async () => (await begin(refused)).status === 201);
    const under = `select seq from case_event where request_id = '${refused}'`;
    expect((await inDatabase(databaseUrl, under)).rows).toEqual([{ seq: 1 }]);
  });
});
