import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say, type Viewer } from '@waymark/domain';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { bodyHash } from './body-hash.js';
import { problem } from './problem.js';

export interface PlainWrite {
  readonly key: string;
  readonly viewer: Viewer;
  /** Which write it is, e.g. `POST /organisations`. */
  readonly route: string;
  readonly body: unknown;
}

const claim = `
  insert into write_key (key, actor_id, route, body_hash, created_at) values (?, ?, ?, ?, ?)
  on conflict (key) do nothing returning key`;
const known = 'select actor_id, route, body_hash, result_id from write_key where key = ?';

interface Known {
  actor_id: string;
  route: string;
  body_hash: string;
  result_id: string;
}

/** Writes that are no steps of a case: done once for each Idempotency-Key, in one transaction with the key. */
@Injectable()
export class PlainWrites {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Does the work, unless this very request was done before.
   * @param work writes with the EntityManager it is given, and answers with the id of what it wrote
   * @returns that id; the same one for a retry
   * @throws a 422 problem when the key was used for something else
   */
  async once(write: PlainWrite, work: (em: EntityManager) => Promise<string>): Promise<string> {
    const { key, viewer, route } = write;
    const hash = bodyHash(write.body);
    return this.database.fork().transactional(async (em) => {
      const sql = em.getConnection();
      const context = em.getTransactionContext();
      const values = [key, viewer.personId, route, hash, this.now()];
      // Whoever comes second with the same key waits here until the first is done, and then finds its row.
      const claimed = await sql.execute<unknown[]>(claim, values, 'all', context);
      if (claimed.length === 0) {
        const [row] = await sql.execute<Known[]>(known, [key], 'all', context);
        if (row?.actor_id === viewer.personId && row.route === route && row.body_hash === hash)
          return row.result_id;
        throw keyReused();
      }
      const id = await work(em);
      await em.flush();
      await sql.execute('update write_key set result_id = ? where key = ?', [id, key], 'run', context);
      return id;
    });
  }
}

export const keyReused = () => problem('key-reused', { detail: say('problem.detail.keyReused') });
