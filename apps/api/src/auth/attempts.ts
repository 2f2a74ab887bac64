import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Auth } from './auth.service.js';

const countOne = `
  insert into auth.attempt as a (key, count, since) values ($1, 1, $2)
  on conflict (key) do update set
    count = case when a.since < $3 then 1 else a.count + 1 end,
    since = case when a.since < $3 then $2 else a.since end
  returning count, since`;

/** Limits that hold for an account wherever the attempts come from, beside those by network address. */
@Injectable()
export class Attempts {
  constructor(
    private readonly auth: Auth,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Counts one attempt.
   * @param about what is tried, with the account or address; kept as a hash only
   * @throws a 429 problem when there were more than `most` within `seconds`
   */
  async count(about: string, most: number, seconds: number): Promise<void> {
    const key = createHash('sha256').update(about.toLowerCase()).digest('base64url');
    const now = this.now();
    const from = new Date(now.getTime() - seconds * 1000);
    const { rows } = await this.auth.pool.query<{ count: number; since: Date }>(countOne, [key, now, from]);
    const row = rows[0]!;
    if (row.count <= most) return;
    const wait = Math.max(1, Math.ceil((row.since.getTime() - from.getTime()) / 1000));
    throw problem('too-many-requests', { detail: say('problem.detail.waitAWhile'), retryAfter: wait });
  }

  /** Forgets attempts older than a day. */
  async forget(): Promise<void> {
    const before = new Date(this.now().getTime() - 86_400_000);
    await this.auth.pool.query('delete from auth.attempt where since < $1', [before]);
  }
}
