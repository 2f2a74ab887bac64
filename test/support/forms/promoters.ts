import { randomUUID } from 'node:crypto';
import { applyCommand, caseIdOf, recordCommand, type CaseKey } from '@waymark/db';
import type { Actor, PromoterCallFacts } from '@waymark/domain';
import type { DemoSite } from './demo-site.js';

/** A call and its promoters on a site without Temporal: what is decided is decided as anywhere. */
export class PromotersOnSite {
  call!: CaseKey;
  secretariat!: Actor;

  constructor(private readonly site: DemoSite) {}

  static async on(site: DemoSite): Promise<PromotersOnSite> {
    const world = new PromotersOnSite(site);
    // The calls of the demo are not in its way: what hangs on them goes with them.
    await site.rows('delete from promoter_application returning id');
    await site.rows('delete from promoter_call returning id');
    const [person] = await site.rows<{ id: string }>(
      `select id from person where 'secretariat' = any(roles) limit 1`,
    );
    world.secretariat = { personId: person!.id, roles: ['secretariat'] };
    return world;
  }

  async ask(about: CaseKey, action: string, actor: Actor, payload = {}, now = new Date().toISOString()) {
    return this.command(about, action, actor, payload, randomUUID(), now);
  }

  async plan(year: number, now?: string): Promise<CaseKey> {
    return this.make('promoterCall', 'planCall', this.secretariat, { year, places: 10 }, now);
  }

  /** As a step of the call leaves it. */
  async callIs(changes: Partial<PromoterCallFacts>, call = this.call): Promise<void> {
    await this.site.rows(
      `update promoter_call set facts = facts || ?::jsonb, stage = coalesce(?, stage) where id = ? returning id`,
      [JSON.stringify(changes), changes.stage ?? null, call.id],
    );
  }

  async says(language: string, title: string, body: string, call = this.call): Promise<void> {
    await this.site.rows(
      `insert into promoter_call_text (call_id, language, title, body, updated_at) values (?, ?, ?, ?, now()) returning language`,
      [call.id, language, title, body],
    );
  }

  async person(name: string): Promise<string> {
    const id = randomUUID();
    await this.site.rows(
      `insert into person (id, name, email, created_at) values (?, ?, ?, now()) returning id`,
      [id, name, `${id}@people.example`],
    );
    return id;
  }

  /** Somebody whose profile is approved: what they wrote stands, and nothing is public yet. */
  async approved(
    name: string,
    profile: object,
    consents: readonly string[],
    more: object = {},
  ): Promise<{ about: CaseKey; applicant: Actor }> {
    const personId = await this.person(name);
    const applicant: Actor = { personId, roles: ['applicant'] };
    const payload = { callId: this.call.id, how: 'self', candidateKind: 'person', title: name, ...more };
    const about = await this.make('promoterApplication', 'startApplication', applicant, payload);
    await this.site.rows(
      `insert into promoter_answers (id, application_id, form, answers, status, filed_at, created_at, updated_at)
       values (?, ?, 'promoter-profile', ?::jsonb, 'filed', now(), now(), now()) returning id`,
      [randomUUID(), about.id, JSON.stringify(profile)],
    );
    const given = Object.fromEntries(consents.map((one) => [one, '2027-10-01T08:00:00.000Z']));
    const changes = {
      stage: 'approved',
      stageDates: { confirmed: '2027-09-20T08:00:00.000Z' },
      profile: { revision: 1, consents: given, approvedAt: '2027-10-02T08:00:00.000Z', publishedAt: null },
    };
    await this.site.rows(
      `update promoter_application set stage = 'approved', facts = facts || ?::jsonb where id = ? returning id`,
      [JSON.stringify(changes), about.id],
    );
    return { about, applicant };
  }

  async published(...given: Parameters<PromotersOnSite['approved']>) {
    const made = await this.approved(...given);
    await this.ask(made.about, 'publishProfile', this.secretariat);
    const [row] = await this.site.rows<{ slug: string }>(
      'select slug from promoter_profile where application_id = ?',
      [made.about.id],
    );
    return { ...made, slug: row!.slug };
  }

  private async make(kind: CaseKey['kind'], action: string, actor: Actor, payload: object, now?: string) {
    const requestId = randomUUID();
    const about = { kind, id: caseIdOf(requestId) };
    await this.command(about, action, actor, payload, requestId, now ?? new Date().toISOString());
    return about;
  }

  private async command(
    { kind, id }: CaseKey,
    action: string,
    actor: Actor,
    payload: object,
    requestId: string,
    now: string,
  ) {
    const command = { requestId, caseKind: kind, caseId: id, action, payload: { ...payload }, now };
    await recordCommand(this.site.orm.em.fork(), {
      ...command,
      actorId: actor.personId,
      actorRoles: actor.roles,
    });
    const { result } = await applyCommand(this.site.orm.em.fork(), requestId, now);
    if (!result.accepted) throw new Error(`${action}: ${JSON.stringify(result)}`);
  }
}
