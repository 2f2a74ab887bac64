import { randomUUID } from 'node:crypto';
import { PersonEntity } from '@waymark/db';
import { addDays, dayOf, offeredLanguages } from '@waymark/domain';
import { type Api, apiOn } from '../api/api-on.js';
import type { Client } from '../api/client.js';
import { eventually } from '../casework/eventually.js';
import { papers } from '../casework/promoter-call.js';
import { caseworkNow, rowsOf, type Casework } from '../casework/in-process.js';

/**
 * Everybody who may ask about a call. `conflicted` leads it and has a conflict in the application of that name; `deputy`
 * leads that one instead. `other` coordinates and has no part; `member` speaks for a member; `applicant` applies.
 */
export const deskRoles = [
  'nobody',
  'lead',
  'deputy',
  'reviewer',
  'second',
  'checker',
  'other',
  'applicant',
  'member',
  'outsider',
  'secretariat',
] as const;
export type DeskRole = (typeof deskRoles)[number];

/** Words that stand in reviews alone: nobody who may not read those may come upon one. */
export const planted = {
  commentToPanel: 'Quillwort-to-panel',
  commentToApplicant: 'Bogbean-to-applicant',
  discussion: 'Saxifrage-in-discussion',
  reason: 'Marshwort-staging-reason',
} as const;

const names: Readonly<
  Record<Exclude<DeskRole, 'nobody' | 'secretariat' | 'member'>, readonly [string, string[]]>
> = {
  lead: ['Lea Lindner', ['coordinator']],
  deputy: ['Dario Deputi', ['coordinator']],
  reviewer: ['Rita Rossi', ['coordinator']],
  second: ['Rolf Richter', ['coordinator']],
  checker: ['Carla Checks', ['coordinator']],
  other: ['Otto Other', ['coordinator']],
  applicant: ['Ane Etxeberria', []],
  outsider: ['Ursula Unbekannt', []],
};

/** A call on real servers, asked over HTTP alone. */
export class DeskWorld {
  readonly who = {} as Record<DeskRole, Client>;
  readonly ids = {} as Record<DeskRole, string>;
  call = '';

  private constructor(
    readonly work: Casework,
    readonly api: Api,
  ) {}

  static async gather(): Promise<DeskWorld> {
    const work = await caseworkNow();
    const world = new DeskWorld(work, await apiOn(work));
    try {
      await world.bringEverybody();
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
  }

  rows<Row = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.work, sql, params);
  }

  private async bringEverybody(): Promise<void> {
    const em = this.work.orm.em.fork();
    for (const [role, [name, roles]] of Object.entries(names)) {
      const id = randomUUID();
      em.persist(
        Object.assign(new PersonEntity(), {
          id,
          name,
          email: `${role}-${randomUUID()}@people.example`,
          roles,
          createdAt: new Date(),
        }),
      );
      this.ids[role as DeskRole] = id;
    }
    await em.flush();
    const { basque, secretariat } = this.work.partnership;
    this.ids.member = basque.representativeId;
    this.ids.secretariat = secretariat.personId!;
    this.ids.nobody = this.ids.outsider;
    for (const role of deskRoles)
      this.who[role] = role === 'nobody' ? this.api.nobody : await this.api.as(this.ids[role]);
  }

  /** Takes a step, and insists that it was taken. */
  async step(as: DeskRole, path: string, body: object = {}): Promise<void> {
    const { status, text } = await this.who[as].post<unknown>(`/api/${path}`, body);
    if (status !== 200) throw new Error(`${path} as ${as}: ${status} ${text}`);
  }

  /** Waits until everything was tried to be delivered. */
  async settled(): Promise<void> {
    const untried = 'select 1 from effect where delivered_at is null and attempts = 0 limit 1';
    await eventually(async () => (await this.rows(untried)).length === 0);
  }

  async stageOf(): Promise<string | undefined> {
    const [row] = await this.rows<{ stage: string }>('select stage from promoter_call where id = ?', [
      this.call,
    ]);
    return row?.stage;
  }

  inCall(action: string): string {
    return `promoter-calls/${this.call}/actions/${action}`;
  }

  /** Planned, written, named, called ready and launched. */
  async openCall(terms: object = {}): Promise<void> {
    const today = dayOf(new Date().toISOString());
    const { body, status, text } = await this.who.secretariat.post<{ id: string }>('/api/promoter-calls', {
      year: Number(today.slice(0, 4)) + 1,
      opensOn: addDays(today, -1),
      closesOn: addDays(today, 20),
      places: 1,
      interview: 'no-interview',
      ...terms,
    });
    if (status !== 201) throw new Error(`${status} ${text}`);
    this.call = body.id;
    for (const language of offeredLanguages) {
      const written = await this.who.secretariat.put<unknown>(
        `/api/promoter-calls/${this.call}/texts/${language}`,
        { title: `Mobility Promoters (${language})`, body: 'We look for you.' },
      );
      if (written.status !== 200) throw new Error(`${written.status} ${written.text}`);
    }
    const { lead, deputy, reviewer, second, checker } = this.ids;
    await this.step('secretariat', this.inCall('nameLead'), { personId: lead });
    await this.step('secretariat', this.inCall('nameDeputy'), { personId: deputy });
    await this.step('secretariat', this.inCall('namePanel'), { reviewerIds: [reviewer, second, deputy] });
    await this.step('secretariat', this.inCall('previewCall'));
    await this.step('secretariat', this.inCall('sayReady'));
    // Its day has come: the clock launches it.
    await eventually(async () => (await this.stageOf()) === 'open');
    await this.step('lead', this.inCall('nameCheckers'), { reviewerIds: [checker] });
  }

  /** An application that the secretariat writes on its author's word, handed in. */
  async apply(name: string, over: object = {}, personId?: string): Promise<string> {
    const { body, status, text } = await this.who.secretariat.post<{ id: string }>(
      '/api/promoter-applications',
      {
        callId: this.call,
        how: 'self',
        candidateKind: 'person',
        title: name,
        channel: 'phone',
        ...(personId ? { personId } : { email: `${randomUUID()}@candidates.example`, name }),
      },
    );
    if (status !== 201) throw new Error(`${status} ${text}`);
    await this.write('secretariat', body.id, 'application', { ...papers.application(name), ...over });
    await this.step('secretariat', `promoter-applications/${body.id}/actions/submit`, {
      onBehalf: { role: 'applicant', channel: 'phone', ...(personId && { personId }) },
    });
    return body.id;
  }

  async write(as: DeskRole, id: string, paper: string, answers: object): Promise<void> {
    const path = `/api/promoter-applications/${id}/papers/${paper}/answers`;
    const { status, text } = await this.who[as].put<unknown>(path, { answers });
    if (status !== 200) throw new Error(`${path} as ${as}: ${status} ${text}`);
  }

  act(as: DeskRole, id: string, action: string, body: object = {}): Promise<void> {
    return this.step(as, `promoter-applications/${id}/actions/${action}`, body);
  }

  /** Found eligible by whoever checks, and declared about by the reviewers. */
  async makeEligible(id: string, by: DeskRole = 'checker'): Promise<void> {
    await this.write(by, id, 'eligibility', papers.checklist);
    await this.act(by, id, 'markEligible');
    for (const role of ['reviewer', 'second'] as const)
      await this.act(role, id, 'declareInterests', { conflict: false });
  }

  /** Given to both reviewers by whoever leads it, and reviewed. */
  async review(id: string, scores: readonly [number, number], leads: DeskRole = 'lead'): Promise<void> {
    await this.act(leads, id, 'assign', { reviewerIds: [this.ids.reviewer, this.ids.second] });
    for (const [at, role] of (['reviewer', 'second'] as const).entries()) {
      await this.write(role, id, 'review', {
        ...papers.review(scores[at]!),
        commentToPanel: `${planted.commentToPanel} ${id}`,
        commentToApplicant: `${planted.commentToApplicant} ${id}`,
      });
      await this.act(role, id, 'fileReview');
    }
  }
}
