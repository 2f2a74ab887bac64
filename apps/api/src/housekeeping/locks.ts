import { Injectable } from '@nestjs/common';
import { Auth } from '../auth/auth.service.js';

/** Ours among all advisory locks of the database; the second number is made from the name. */
const family = 7_243_012;

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
}
