import { randomUUID } from 'node:crypto';
import { keepReceivedMail, type CaseKey } from '@waymark/db';
import type { Connection } from '@temporalio/client';
import { addDays, type Actor, type Day } from '@waymark/domain';
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

  /** Somebody who applied to be a Mobility Promoter, whose application is over. */
  async applied(name: string, { isPublic = false } = {}) {
    const { caller } = this.work;
    const personId = randomUUID();
    const email = `${personId}@people.example`;
    const person = 'insert into person (id, name, email, created_at) values (?, ?, ?, now()) returning id';
    await rowsOf(this.work, person, [personId, name, email]);
    const [secretary] = await rowsOf<{ id: string }>(
      this.work,
      `select id from person where 'secretariat' = any(roles) limit 1`,
    );
    const secretariat: Actor = { personId: secretary!.id, roles: ['secretariat'] };
    const applicant: Actor = { personId, roles: ['applicant'] };
    const year = Number((await this.year.today()).slice(0, 4)) + 1;
    const call = await caller.make('promoterCall', 'planCall', secretariat, { payload: { year } });
    const open = `update promoter_call set stage = 'open', facts = facts || '{"stage": "open"}' where id = ? returning id`;
    await rowsOf(this.work, open, [call.id]);
    const payload = { callId: call.id, how: 'self', candidateKind: 'person', title: name };
    const about = await caller.make('promoterApplication', 'startApplication', applicant, { payload });
    const reason = `Why ${personId} promotes mobility`;
    const answers = JSON.stringify({ name, contactEmail: email, reason });
    const write = 'update promoter_answers set answers = ?::jsonb where application_id = ? returning id';
    await rowsOf(this.work, write, [answers, about.id]);
    if (!isPublic) await caller.ask(about, 'withdraw', applicant, { payload: {} });
    else await this.show(about, name);
    return { about, personId, reason };
  }

  /** As years of a promoter leave it: over, and the page is still there. */
  private async show({ id }: CaseKey, name: string): Promise<void> {
    const profile = {
      revision: 1,
      consents: { page: '2027-01-01T00:00:00.000Z' },
      publishedAt: '2027-01-01T00:00:00.000Z',
    };
    const facts = JSON.stringify({ stage: 'alumni', profile: { ...profile, approvedAt: null } });
    await rowsOf(
      this.work,
      `update promoter_application set stage = 'alumni', over = 'done', facts = facts || ?::jsonb where id = ? returning id`,
      [facts, id],
    );
    await rowsOf(
      this.work,
      'insert into promoter_profile (application_id, slug, content, published_at, updated_at) values (?, ?, ?::jsonb, now(), now()) returning slug',
      [id, `promoter-${id}`, JSON.stringify({ headline: name })],
    );
  }

  /** As an application is left by whoever had a photo on its profile. */
  async photographed({ id }: CaseKey, alt: string): Promise<void> {
    await rowsOf(
      this.work,
      `insert into profile_photo (id, application_id, alt, width, height, file, created_at)
       values (gen_random_uuid(), ?, ?, 6, 4, gen_random_uuid(), now()) returning id`,
      [id, alt],
    );
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
