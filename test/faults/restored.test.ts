import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clusterFolder, postgresOwner } from '../../tools/stack/postgres-user.mjs';
import { eventually } from '../support/casework/eventually.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchWorker, ownServers } from '../support/casework/out-of-process.js';
import { foundPartnership } from '../support/casework/partnership.js';
import { Story } from '../support/casework/story.js';

interface Found {
  readonly kind: string;
  readonly id: string;
  readonly why: string;
}
/** Findings without their order. */
const listed = (found: readonly Found[]) =>
  found.map(({ kind, id, why }) => `${kind}/${id} ${why}`).toSorted();

/** Both restores begin alike: three cases before the copy is made, and then each goes on. */
class Restored {
  private constructor(
    readonly servers: Awaited<ReturnType<typeof ownServers>>,
    public ways: Awaited<ReturnType<typeof connectTo>>,
    public worker: Awaited<ReturnType<typeof launchWorker>>,
  ) {}

  static async begin(): Promise<Restored> {
    const servers = await ownServers();
    return new Restored(servers, await connectTo(servers.place), await launchWorker(servers.place));
  }

  async newStory(): Promise<Story> {
    const story = new Story({
      caller: this.ways.caller,
      partnership: await foundPartnership(this.ways.orm, new Date()),
    });
    await story.propose();
    return story;
  }

  async drained(): Promise<void> {
    await eventually(async () => {
      const rows = await rowsOf<{ done: boolean }>(
        this.ways,
        `select seq = driven_seq as done from exchange union all select seq = driven_seq from proposal
         union all select delivered_at is not null from effect`,
      );
      return rows.every(({ done }) => done);
    });
  }

  async seqs(): Promise<Map<string, { seq: number; over: boolean }>> {
    const rows = await rowsOf<{ key: string; seq: number; over: boolean }>(
      this.ways,
      `select 'exchange/' || id as key, seq, over is not null as over from exchange
       union all select 'proposal/' || id, seq, over is not null from proposal`,
    );
    return new Map(rows.map(({ key, seq, over }) => [key, { seq, over }]));
  }

  /** Everything is stopped, `work` is done to its files, and everything is started again. */
  async stopped(work: () => void): Promise<void> {
    await this.worker.stop();
    await this.ways.close();
    await this.servers.temporal.stop();
    await this.servers.postgres.stop();
    work();
    await Promise.all([this.servers.restartPostgres(), this.servers.restartTemporal()]);
    this.ways = await connectTo(this.servers.place);
    this.worker = await launchWorker(this.servers.place);
  }

  follow(...stories: Story[]): void {
    for (const story of stories) Object.assign(story.world, { caller: this.ways.caller });
  }

  /** Nothing is found and nothing happens when it is looked again. */
  async expectRest(): Promise<void> {
    await this.drained();
    const before = await this.seqs();
    await eventually(async () => (await this.ways.reconciler.compare()).length === 0);
    expect(await this.ways.reconciler.compare()).toEqual([]);
    expect(await this.seqs()).toEqual(before);
  }

  async end(): Promise<void> {
    await this.worker.stop();
    await this.ways.close();
    await this.servers.stop();
  }

  get cluster(): string {
    return clusterFolder(postgresOwner(), path.join(this.servers.place.folder, 'postgres'));
  }
}

/** With owners and rights, as a backup keeps them. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  const { status } = spawnSync('cp', ['-a', from, to]);
  if (status !== 0) throw new Error(`${from} could not be copied`);
}

describe.each([['PostgreSQL'], ['Temporal']] as const)('%s is restored from an earlier moment', (older) => {
  let restored: Restored;
  beforeAll(async () => {
    restored = await Restored.begin();
  });
  afterAll(() => restored.end());

  test('and each difference is listed, mended, and not found again', async () => {
    const [going, ending] = [await restored.newStory(), await restored.newStory()];
    await going.ask('acceptMatch', going.host);
    await restored.drained();
    expect(await restored.ways.reconciler.compare()).toEqual([]);
    const { dbFile } = restored.servers;
    const copyTemporal = (from: string, to: string) => {
      for (const end of ['', '-wal', '-shm']) {
        rmSync(to + end, { force: true });
        cpSync(from + end, to + end, { force: true, recursive: true, filter: () => true });
      }
    };
    const kept = older === 'PostgreSQL' ? `${restored.cluster}.kept` : `${dbFile}.kept`;
    await restored.stopped(() => {
      if (older === 'PostgreSQL') copyFolder(restored.cluster, kept);
      else copyTemporal(dbFile, kept);
    });
    restored.follow(going, ending);

    const then = await restored.seqs();
    await going.ask('acceptMatch', going.sender);
    await going.ask('logFirstContact', going.sender);
    await ending.ask('declineMatch', ending.host, { kind: 'no', reason: 'We have no room.' });
    const coming = await restored.newStory();
    await restored.drained();
    const last = await restored.seqs();
    await restored.stopped(() => {
      if (older === 'PostgreSQL') copyFolder(kept, restored.cluster);
      else copyTemporal(kept, dbFile);
    });
    restored.follow(going, ending, coming);

    const expected = [...last].flatMap(([key, { seq, over }]) => {
      const before = then.get(key);
      if (older === 'PostgreSQL') {
        if (!before) return [`${key} no-case`];
        if (over) return [`${key} no-run`];
        return before.seq < seq ? [`${key} run-ahead`] : [];
      }
      if (!before) return [`${key} no-run`];
      return before.seq < seq ? [`${key} run-behind`] : [];
    });
    expect(expected.length).toBeGreaterThanOrEqual(5);
    expect(listed(await restored.ways.reconciler.compare())).toEqual(expected.toSorted());
    await restored.expectRest();

    // Whatever was forgotten can be done again, under the keys of then too, and what follows from it is delivered.
    if (older === 'PostgreSQL') {
      await going.ask('acceptMatch', going.sender);
      await going.ask('logFirstContact', going.sender);
      await ending.ask('declineMatch', ending.host, { kind: 'no', reason: 'We have no room.' });
    } else await coming.ask('acceptMatch', coming.host);
    await restored.expectRest();
    const now = await restored.seqs();
    expect(now.get(`exchange/${going.exchange.id}`)).toEqual(last.get(`exchange/${going.exchange.id}`));
    expect(now.get(`exchange/${ending.exchange.id}`)).toEqual(last.get(`exchange/${ending.exchange.id}`));
  }, 300_000);
});
