import { randomUUID } from 'node:crypto';
import { OrganisationEntity, PersonEntity, TaskEntity } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { caseworkNow, type Casework } from '../casework/in-process.js';
import { Story } from '../casework/story.js';
import { type Api, apiOn } from './api-on.js';
import type { Client } from './client.js';

export const roles = [
  'secretariat',
  'host',
  'sender',
  'deputy',
  'participant',
  'stranger',
  'coordinator',
] as const;
export type Role = (typeof roles)[number];

/** What each role is answered. */
export type Expected = Record<Role, number>;
export const everybody = (status: number, over: Partial<Expected> = {}): Expected => ({
  ...(Object.fromEntries(roles.map((role) => [role, status])) as Expected),
  ...over,
});
/** Whoever speaks for one of the two sides, and the secretariat. */
export const parties = { secretariat: 200, host: 200, sender: 200, deputy: 200 };

/** Somebody in each role, one exchange that is prepared and one that is only proposed. */
export class Cast {
  readonly who = {} as Record<Role, Client>;
  readonly ids = {} as Record<Role, string>;
  hostTask!: string;

  private constructor(
    readonly work: Casework,
    readonly api: Api,
    readonly story: Story,
    readonly proposed: Story,
  ) {}

  static async gather(): Promise<Cast> {
    const work = await caseworkNow();
    const cast = new Cast(work, await apiOn(work), new Story(work), new Story(work));
    await cast.bringMorePeople();
    const { story, proposed } = cast;
    await story.propose();
    await story.introduce();
    const start = addDays(await story.today(), 40);
    await story.prepare(start, addDays(start, 2));
    await proposed.propose();
    cast.hostTask = await cast.openTask('host');
    await cast.openTask('secretariat');
    for (const role of roles) cast.who[role] = await cast.api.as(cast.ids[role]);
    return cast;
  }

  async statuses(ask: (client: Client, role: Role) => Promise<{ status: number }>): Promise<Expected> {
    const found: Partial<Expected> = {};
    for (const role of roles) found[role] = (await ask(this.who[role], role)).status;
    return found as Expected;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
  }

  /** A deputy of the host, a coordinator, and the representative of an organisation that has no part in any of it. */
  private async bringMorePeople(): Promise<void> {
    const { basque, vastra, secretariat, asa } = this.work.partnership;
    const em = this.work.orm.em.fork();
    const person = (name: string, personRoles: string[]) =>
      em.assign(new PersonEntity(), {
        id: randomUUID(),
        name,
        email: `${randomUUID()}@people.example`,
        roles: personRoles,
        createdAt: new Date(),
      });
    const stranger = person('Stella Fremd', ['representative']);
    const deputy = person('Miren Ordezkaria', ['representative']);
    const coordinator = person('Kai Koordinator', ['coordinator']);
    em.persist([stranger, deputy, coordinator]);
    await em.flush();
    const elsewhere = em.assign(new OrganisationEntity(), {
      id: randomUUID(),
      name: 'City of Elsewhere',
      shortName: 'Elsewhere',
      kind: 'local-authority',
      country: 'DE',
      createdAt: new Date(),
      representative: stranger,
    });
    stranger.organisation = elsewhere;
    (await em.findOneOrFail(OrganisationEntity, basque.id)).deputy = deputy;
    em.persist(elsewhere);
    await em.flush();
    Object.assign(this.ids, {
      secretariat: secretariat.personId,
      host: basque.representativeId,
      sender: vastra.representativeId,
      deputy: deputy.id,
      participant: asa,
      stranger: stranger.id,
      coordinator: coordinator.id,
    });
  }

  private async openTask(forRole: 'host' | 'secretariat'): Promise<string> {
    const em = this.work.orm.em.fork();
    const id = randomUUID();
    const task = {
      id,
      caseKind: 'exchange',
      caseId: this.story.exchange.id,
      key: 'dates-missing',
      forRole,
      data: {},
    } as const;
    em.persist(em.assign(new TaskEntity(), { ...task, openedAt: new Date() }));
    await em.flush();
    return id;
  }
}
