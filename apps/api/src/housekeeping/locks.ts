import { Injectable, Logger } from '@nestjs/common';
import { Auth } from '../auth/auth.service.js';

/** Ours among all advisory locks of the database; the second number is made from the name. */
const family = 7_243_012;

const logger = new Logger('Housekeeping');

/** For work that comes again: what failed is told, and tried again at its next turn. */
export const triedAgain =
  (job: string) =>
  (error: unknown): void => {
    const { name, code } = error as { name?: string; code?: unknown };
    logger.warn({ job, error: name, code }, 'housekeeping will try again');
  };

/** Work that only one process may do at a time, whichever machine it runs on. */
@Injectable()
export class Locks {
  constructor(private readonly auth: Auth) {}

  /**
   * Does the work if nobody else is at it.
   * @returns false when somebody is
   */
  async alone(name: string, work: () => Promise<void>): Promise<boolean> {
    const client = await this.auth.pool.connect();
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as mine',
        [family, name],
      );
      if (!rows[0]?.mine) return false;
      try {
        await work();
      } finally {
        await client.query('select pg_advisory_unlock($1, hashtext($2))', [family, name]);
      }
      return true;
    } finally {
      client.release();
    }
  }

  /** As `alone`, for work that comes again: it never throws. */
  async quietly(name: string, work: () => Promise<void>): Promise<void> {
    await this.alone(name, work).catch(triedAgain(name));
  }
}
