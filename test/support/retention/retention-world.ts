import { keepReceivedMail } from '@waymark/db';
import type { Connection } from '@temporalio/client';
import { addDays, type Day } from '@waymark/domain';
import { Housekeeping } from '../../../apps/api/src/housekeeping/housekeeping.js';
import { type Api, apiOn, settingsOn } from '../api/api-on.js';
import { rowsOf } from '../casework/in-process.js';
import type { Story } from '../casework/story.js';
import { Year } from '../casework/year.js';

/** Texts of people, each so that it is found wherever it turns up. */
export const secondAddressOf = (who: string) => `${who}.second@home.example`;
export const phoneOf = (who: string) => `+46 555 ${who}`;

/** Casework over which years go by, an API that has the same clock, and its housekeeping by hand. */
export class RetentionWorld {
  private constructor(
    readonly year: Year,
    readonly api: Api,
    private readonly clock: { now: Date },
  ) {}

  static async begin(): Promise<RetentionWorld> {
    const year = await Year.begin();
    const clock = { now: await year.work.now() };
    // Whatever the API asks of Temporal, it asks of the one whose clock jumps.
    const { temporal } = settingsOn(year.work);
    const { address } = (year.work.client.connection as Connection).options as { address: string };
    const api = await apiOn(year.work, { temporal: { ...temporal, address } }, () => clock.now);
    return new RetentionWorld(year, api, clock);
  }

  get work() {
    return this.year.work;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.year.close();
  }

  /** Lets time go by until noon of a day, with everything that the cases do and the nightly job. */
  async passTo(day: Day): Promise<void> {
    await this.year.passTo(day);
    this.clock.now = await this.work.now();
    await this.api.app.get(Housekeeping).tidy();
    await this.api.app.get(Housekeeping).forget();
  }

  /** An exchange that is held and completed by Åsa and Björn, of whom everything is known that can be. */
  async completed(): Promise<{ story: Story; end: Day; done: Day }> {
    const { year } = this;
    const story = await year.story();
    await story.propose();
    await story.introduce();
    const start = await story.inDays(30);
    const end = addDays(start, 1);
    await story.prepare(start, end);
    await this.fill(story);
    await year.passTo(start);
    await story.ask('recordBystanders', story.host, {
      who: 'Iker Lozano',
      permission: 'guardian',
      givenBy: 'Maite Lozano',
    });
    await year.passTo(addDays(end, 1));
    await story.report(start);
    await story.publish();
    await story.complete();
    this.clock.now = await this.work.now();
    return { story, end, done: await year.today() };
  }

  private async fill(story: Story): Promise<void> {
    const { asa, bjorn, emailOf } = story.world.partnership;
    for (const [who, id] of [
      ['asa', asa],
      ['bjorn', bjorn],
    ] as const) {
      await rowsOf(this.work, 'update person set phone = ? where id = ?', [phoneOf(who), id]);
      const second = { secondAddress: secondAddressOf(who) };
      const sql = `update report set answers = answers || ?::jsonb where person_id = ? and kind = 'pre-participant'`;
      await rowsOf(this.work, sql, [JSON.stringify(second), id]);
      const client = await this.api.as(id);
      await client.post('/api/me/calendar', {});
      await this.api.nobody.post('/api/auth/sign-in/magic-link', { email: emailOf(id) }, { key: null });
      const mail = {
        from: `Traveller <${emailOf(id)}>`,
        subject: 'A question',
        message: 'Where do we meet?',
        files: [],
        known: true,
      };
      const now = (await this.work.now()).toISOString();
      await keepReceivedMail(this.work.orm.em.fork(), story.exchange, mail, { identity: `from ${id}`, now });
    }
  }
}
